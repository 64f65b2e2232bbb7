/** A news item in a list: a round photo beside the words, or a whole hull above them. */
export const news = `
.stories { display: grid; gap: var(--s5) clamp(1.25rem, 3vw, 2.5rem); }
.catch { position: relative; display: flex; align-items: center; gap: var(--s4); min-inline-size: 0; }
.catch-text { flex: 1; min-inline-size: 0; }
.catch-photo { flex: none; inline-size: 5.5rem; aspect-ratio: 1; border-radius: 50%; }
.catch h3, .catch-sum { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 5; }
.catch h3 a { padding-block: .2rem; color: inherit; text-decoration: none; }
.catch h3 a::after { content: ""; position: absolute; inset: -.25rem; border-radius: var(--round); }
.catch h3 a:focus-visible { outline: 0; box-shadow: none; }
.catch h3 a:focus-visible::after { outline: 3px solid var(--ink); box-shadow: 0 0 0 7px var(--accent); }
.catch:hover h3 a { text-decoration: underline; text-decoration-thickness: 2px; }
.catch-sum { margin-block-start: var(--s1); line-height: 1.5; }
.catch-bare { padding: var(--s4); border-radius: var(--round); background: var(--surface); }
.catch-bare h3 a::after { inset: 0; }
.catch-lead { display: block; }
.catch-lead .catch-photo { inline-size: 100%; aspect-ratio: 16 / 9; margin-block-end: var(--s3); border-radius: var(--hull); }
.catch-lead h3 { font: 700 clamp(1.375rem, 1.2rem + .9vw, 1.875rem)/1.15 var(--boat); }
@media (min-width: 64em) { .catch-photo { inline-size: 7rem; } }
`
