/** Words in serif, photos with the corner of a terrace: news, own pages, notices, events. */
export const article = `
.prose { font-family: var(--serif); font-size: 1.0625em; line-height: 1.65; }
.prose h2 { font-size: 1.5rem; }
.prose blockquote { border-inline-start: 3px double var(--accent); font-style: italic; }
.photo img { border-start-end-radius: var(--step); }
.photo figcaption { font: italic .9375rem/1.4 var(--serif); }
.side h2 { font-size: 1.375rem; }
`

/** Lists by month: on a wide screen the month stands in the margin, as in an almanac. */
export const months = `
@media (min-width: 64em) {
  main > section[aria-labelledby^="bulan-"] { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 3rem; border-block-start: 3px double var(--line); }
  main > section[aria-labelledby^="bulan-"] > * { min-inline-size: 0; margin: 0; }
  main > section[aria-labelledby^="bulan-"] > .head { padding-block-start: .75rem; border: 0; }
  main > section[aria-labelledby^="bulan-"] h2 { font-size: 1.5rem; }
  main > section[aria-labelledby^="bulan-"] > ul { display: block; }
  main > section .item-lead .item-photo { inline-size: 40%; aspect-ratio: 4 / 3; margin-inline-start: 2rem; }
}
`

/** Portraits in the arch of the emblem. */
export const profile = `
.official-photo { border-radius: 50% 50% .375rem .375rem; }
.official h3 { line-height: 1.25; }
.official-role { font: italic 400 1rem/1.4 var(--serif); }
`

/** Bars on dots and figures in serif. */
export const indexPage = `
.bar-track { block-size: 6px; background: var(--dots); }
.chart svg .value { font-family: var(--serif); font-size: 15px; }
`

/** Photos of albums with the corner of a terrace. */
export const gallery = `
.album-photo, .photos img { border-start-end-radius: 2rem; }
`

/** Buttons to the pages before and after under a double rule. */
export const pager = `
.pager { padding-block-start: var(--s4); border-block-start: 3px double var(--line); }
`
