/** Rich text, and what stands under it. Pages base draws take it too. */
export const prose = `
.prose > * + * { margin-block-start: var(--s4); }
.prose h2 { margin-block-start: var(--s6); font-size: 1.5rem; }
.prose h3 { margin-block-start: var(--s5); }
.prose h4 { margin-block-end: 0; }
.photo img { border-radius: var(--hull); }
.photo + .prose { margin-block-start: var(--s5); }
.prose ul, .prose ol { padding-inline-start: 1.5rem; }
.prose li + li { margin-block-start: var(--s2); }
.prose li::marker { color: var(--mark); font-weight: 700; }
.prose blockquote { padding: var(--s4) var(--s5); border: 0; border-radius: var(--round); background: var(--surface); font: 700 var(--lead)/1.4 var(--boat); }
.prose figure img, .prose > p > img { inline-size: auto; border-radius: var(--round); }
.prose table { display: block; overflow-x: auto; border-collapse: collapse; }
.prose th, .prose td { padding: .5rem .75rem; border: 1px solid var(--line); text-align: start; }
.prose hr { block-size: .5rem; border: 0; background: var(--line); -webkit-mask: var(--ripple) 0 / auto 100% repeat-x; mask: var(--ripple) 0 / auto 100% repeat-x; }
.article-foot { margin-block-start: var(--s6); font-size: .9375rem; }
.article-foot > * + *, .share .chips { margin-block-start: var(--s3); }
.share p { font-weight: 700; }
`
