import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** Albums and goods: a photo with its name below, in a grid. */
export const albums = `
.albums, .goods { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); gap: var(--s5) var(--s4); }
.album, .good { position: relative; line-height: 1.35; }
.album-photo, .good-photo { inline-size: 100%; margin-block-end: var(--s2); aspect-ratio: 3 / 2; }
.good-photo { aspect-ratio: 1; }
.album-blank, .good-blank { display: grid; place-items: center; background: var(--surface); color: var(--edge); }
.album-blank .icon, .good-blank .icon { inline-size: 2.5rem; block-size: 2.5rem; stroke-width: 1; }
.album-name { font-size: var(--h3); line-height: 1.3; letter-spacing: 0; }
.album-name a, .good h3 a { color: inherit; }
.album-name a::after, .good h3 a::after { content: ""; position: absolute; inset: 0; }
`

/** Albums and the photos of one. */
const gallery = `
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); gap: var(--s5) var(--s4); }
.photos a { display: block; }
.photos img { display: block; inline-size: 100%; aspect-ratio: 3 / 2; }
.photos figcaption { margin-block-start: var(--s1); }
@media (min-width: 40em) { .albums, .photos { grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); } }
`

/** Rules of the family by slot. */
export const galleryRules: ThemeStyle['slots'] = {
  Album: squeezeCss([gallery]),
  Gallery: squeezeCss([albums, gallery]),
}
