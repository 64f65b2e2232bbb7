/** Albums and the photos of one. */
export const gallery = `
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); gap: var(--s5) var(--s4); }
.photos a { display: block; }
.photos img { display: block; inline-size: 100%; aspect-ratio: 3 / 2; }
.photos figcaption { margin-block-start: var(--s1); }
@media (min-width: 40em) { .albums, .photos { grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); } }
`
