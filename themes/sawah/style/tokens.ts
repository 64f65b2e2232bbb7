/**
 * Type, space and motifs: what a palette does not change. `--t1` to `--t5` are the terraces, from
 * the page to the deepest ground; `--dots` are the leaders of an index, `--contour` is a mask.
 */
export const tokens = `
:root {
  --serif: "Iowan Old Style", Charter, "Noto Serif", "Source Serif 4", Constantia, Georgia, serif;
  --text: clamp(1rem, .95rem + .22vw, 1.125rem);
  --lead: clamp(1.0625rem, 1rem + .4vw, 1.3125rem);
  --h3: clamp(1.0625rem, 1rem + .35vw, 1.25rem);
  --h2: clamp(1.5rem, 1.25rem + 1vw, 2.125rem);
  --h1: clamp(1.75rem, 1.3rem + 1.9vw, 3rem);
  --gutter: clamp(1.125rem, 4vw, 3.5rem);
  --page: 78rem;
  --column: 18.5rem;
  --step: clamp(1.75rem, 1rem + 3vw, 4rem);
  --corner: 1.5rem;
  --tegel: none;
  --rule: 0 0 transparent;
  --t1: var(--ground);
  --t2: var(--surface);
  --t3: var(--surface);
  --t4: var(--sunk);
  --t5: var(--sunk);
  --dots: radial-gradient(circle, var(--accent) 1.2px, transparent 1.7px) 0 50% / 9px 6px repeat-x;
  --contour: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 240 80' fill='none' stroke='black' stroke-width='1.3'%3E%3Cpath d='M-120 75c40-3 80-3 120 0s80 3 120 0 80-3 120 0 80 3 120 0M-151 65.5c40-5 80-5 120 0s80 5 120 0 80-5 120 0 80 5 120 0M-182 56c40-7 80-7 120 0s80 7 120 0 80-7 120 0 80 7 120 0M-213 46.5c40-9 80-9 120 0s80 9 120 0 80-9 120 0 80 9 120 0M-124 37c40-11 80-11 120 0s80 11 120 0 80-11 120 0 80 11 120 0M-155 27.5c40-13 80-13 120 0s80 13 120 0 80-13 120 0 80 13 120 0M-186 18c40-15 80-15 120 0s80 15 120 0 80-15 120 0 80 15 120 0'/%3E%3C/svg%3E") 0 100% / 240px 80px repeat-x;
}
@supports (color: color-mix(in srgb, red, red)) {
  :root { --t2: color-mix(in srgb, var(--ground) 40%, var(--surface)); --t3: color-mix(in srgb, var(--surface) 65%, var(--sunk)); --t4: color-mix(in srgb, var(--surface) 30%, var(--sunk)); }
}
`
