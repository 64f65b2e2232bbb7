/**
 * Type, space and motifs: what a palette does not change. The batik band uses white at part
 * strength, so that it sits on any brand colour; `--tegel` puts a quarter rhombus in each corner
 * of a tile.
 */
export const tokens = `
:root {
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --small: .875rem;
  --text: clamp(1rem, .96rem + .18vw, 1.0625rem);
  --lead: clamp(1.0625rem, 1rem + .35vw, 1.25rem);
  --h3: clamp(1.0625rem, 1.02rem + .25vw, 1.1875rem);
  --h2: clamp(1.25rem, 1.14rem + .55vw, 1.625rem);
  --h1: clamp(1.625rem, 1.3rem + 1.6vw, 2.625rem);
  --s1: .25rem;
  --s2: .5rem;
  --s3: .75rem;
  --s4: 1rem;
  --s5: 1.5rem;
  --s6: clamp(1.75rem, 1.4rem + 1.6vw, 2.75rem);
  --s7: clamp(2.25rem, 1.6rem + 3vw, 4rem);
  --gutter: clamp(1rem, 4vw, 2.5rem);
  --page: 76rem;
  --measure: 42rem;
  --touch: 2.75rem;
  --corner: var(--accent) 7px, transparent 7.5px;
  --tegel: linear-gradient(45deg, var(--corner)), linear-gradient(135deg, var(--corner)), linear-gradient(225deg, var(--corner)), linear-gradient(315deg, var(--corner));
  --rule: inset 0 2px 0 var(--ground), inset 0 3px 0 var(--ink);
  --band: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 24'%3E%3Cpath fill='none' stroke='%23fff' stroke-opacity='.5' stroke-width='1.2' d='M0 12 24 0l24 12-24 12zM9 12l15-7.5L39 12l-15 7.5zM-9 12 0 7.5 9 12l-9 4.5zm48 0 9-4.5 9 4.5-9 4.5z'/%3E%3Cpath fill='%23e2a52b' d='m24 8 8 4-8 4-8-4z'/%3E%3Cpath fill='%23fff' fill-opacity='.8' d='M24 1.5 26.5 3 24 4.5 21.5 3zm0 18 2.5 1.5-2.5 1.5-2.5-1.5z'/%3E%3C/svg%3E");
}
.is-regency {
  --band: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 14'%3E%3Cpath fill='%23fff' fill-opacity='.8' d='M8 2h2v2H8zM5.5 4.5h7v2h-7zM3 7h12v2H3zm2.5 2.5h2v2h-2zm5 0h2v2h-2z'/%3E%3Cpath fill='%23e2a52b' d='m24 4 3 3-3 3-3-3z'/%3E%3C/svg%3E");
}
`
