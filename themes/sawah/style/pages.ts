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

/** Whom to call, as a directory: home and contact page. */
export const people = `
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); column-gap: 3rem; }
.contact { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); min-block-size: 3.75rem; padding-block: var(--s2); border-block-end: 1px solid var(--line); line-height: 1.35; }
.contact > div { flex: 1 1 50%; min-inline-size: 0; }
.contact-need { font: 700 1.0625rem/1.3 var(--serif); }
.contact-call { display: inline-flex; align-items: center; justify-content: flex-end; min-inline-size: var(--touch); max-inline-size: 60%; min-block-size: var(--touch); font-weight: 600; font-variant-numeric: tabular-nums; }
.contact-call .icon { display: none; }
.contact-alarm { padding: 0; background: none; color: var(--bad); font-size: 1.375rem; }
`

/** The five statuses as terraces that climb: home and index page. */
export const ladder = `
.ladder { display: flex; flex-direction: column-reverse; gap: 0; max-inline-size: 36rem; }
.rung { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: var(--s3); margin-inline-end: 0; padding: .3rem var(--s3) .45rem; border: solid var(--accent); border-width: 3px 0 0 3px; border-start-start-radius: .75rem; background: none; font-size: .9375rem; line-height: 1.4; }
.rung:nth-child(n) { margin-inline-end: 0; }
.rung:nth-child(2) { margin-inline-start: 7%; }
.rung:nth-child(3) { margin-inline-start: 14%; }
.rung:nth-child(4) { margin-inline-start: 21%; }
.rung:nth-child(5) { margin-inline-start: 28%; }
.rung[aria-current] { border-color: var(--brand); background: var(--brand); color: var(--on-brand); }
.rung-mark { font: italic 400 1rem/1.4 var(--serif); }
`

/** A missing field in a row of fields. */
export const gap = `
.gap { fill: none; stroke: var(--mark); stroke-width: 2; }
.gap-core { fill: var(--accent); stroke: none; }
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
