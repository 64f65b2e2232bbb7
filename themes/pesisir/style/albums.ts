/** Albums with a hull's curve at their foot, goods in round frames. */
export const albums = `
.albums, .goods { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); gap: var(--s5) var(--s4); }
.album, .good { position: relative; min-inline-size: 0; line-height: 1.35; }
.album-photo, .good-photo { inline-size: 100%; margin-block-end: var(--s3); aspect-ratio: 4 / 3; border-radius: var(--hull); }
.good { max-inline-size: 18rem; text-align: center; }
.good-photo { aspect-ratio: 1; border-radius: 50%; }
.album-blank, .good-blank { display: grid; place-items: center; background: var(--sunk); color: var(--edge); }
.album-blank .icon, .good-blank .icon { inline-size: 2.5rem; block-size: 2.5rem; stroke-width: 1; }
.album-name { font: 700 var(--h3)/1.3 var(--font); }
.album-name a, .good h3 a { color: inherit; }
.album-name a::after, .good h3 a::after { content: ""; position: absolute; inset: 0; }
@media (min-width: 40em) { .albums { grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); } }
.photos img { border-radius: var(--round); }
.good p > * { display: block; }
.good .meta { color: inherit; }
`
