/**
 * Type, radius and motifs of the theme. The condensed faces are those the common systems bring
 * along. `--wave` is a mask, so that a wave takes the colour of the band it belongs to; `--hull`
 * curves the foot of a photo; `--sea` is the brand where it must be seen on the page, at night too.
 */
export const tokens = `
:root {
  --boat: "Avenir Next Condensed", "Roboto Condensed", "sans-serif-condensed", "Bahnschrift", "Liberation Sans Narrow", "Arial Narrow", var(--font);
  --lead: clamp(1.0625rem, 1rem + .35vw, 1.25rem);
  --h2: clamp(1.5rem, 1.25rem + 1.2vw, 2.25rem);
  --h1: clamp(1.75rem, 1.35rem + 2vw, 3rem);
  --sea: var(--brand);
  --round: 1.25rem;
  --pill: 99px;
  --hull: var(--round) var(--round) 50% 50% / var(--round) var(--round) 1.5rem 1.5rem;
  --touch: 3rem;
  --wave: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 20' preserveAspectRatio='none'%3E%3Cpath d='M0 20V8c26-12 54-12 80 0s54 12 80 0v12z'/%3E%3C/svg%3E");
  --ripple: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 8'%3E%3Cpath d='M0 4c6-5 6-5 12 0s6 5 12 0' fill='none' stroke='%23000' stroke-width='2'/%3E%3C/svg%3E");
}
`
