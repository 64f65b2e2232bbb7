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

/** The budget base draws, with the theme's bars and panels. */
export const budget = `
.fact { border-radius: var(--round); background: var(--surface); }
.facts { gap: var(--s3); }
.bar-track { border-radius: var(--pill); }
.bar-fill { fill: var(--sea); }
.key .key-fill::before { background: var(--sea); }
.key span::before { border-radius: 50%; }
`

/** The five statuses as a depth gauge: a line with marks, ours is the float. */
export const gauge = `
.ladder { display: flex; flex-direction: column-reverse; gap: 0; border-inline-start: 6px solid var(--sunk); margin-inline-start: 1rem; }
.rung, .rung:nth-child(n) { position: relative; display: flex; flex-wrap: wrap; align-items: center; justify-content: start; gap: 0 var(--s3); margin: 0; padding: .4rem 0 .4rem 1.5rem; background: none; line-height: 1.3; }
.rung::before { content: ""; position: absolute; inset: 50% auto auto -3px; inline-size: .875rem; block-size: .875rem; border: 3px solid var(--sea); border-radius: 50%; background: var(--ground); transform: translate(-50%, -50%); }
.rung[aria-current] { background: none; color: inherit; font-size: 1.25rem; font-weight: 700; }
.rung[aria-current]::before { inline-size: 1.75rem; block-size: 1.75rem; border: 6px solid var(--mark); }
.rung-mark { font-size: var(--small); font-weight: 400; }
[aria-current] > .rung-mark { padding: .1rem .65rem; border-radius: var(--pill); background: var(--accent); color: var(--on-accent); }
`

/** Whom to call: a number on a sun-coloured pill. On the home page and on the contact page. */
export const people = `
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: var(--s2) var(--s6); }
.contact { display: flex; align-items: center; justify-content: space-between; gap: var(--s2); min-block-size: 3.5rem; padding: 0; border: 0; line-height: 1.35; }
.contact > div { flex: 1 1 40%; min-inline-size: 0; }
.contact-need { font-size: 1rem; font-weight: 700; }
.contact .meta { margin: 0; }
.contact-call { display: inline-flex; flex: none; align-items: center; gap: .35rem; max-inline-size: 60%; min-block-size: var(--touch); padding-inline: .875rem; border-radius: var(--pill); background: var(--accent); color: var(--on-accent); font-weight: 700; font-variant-numeric: tabular-nums; text-decoration: none; }
.contact-call:hover { text-decoration: underline; }
.contact-alarm { background: var(--alarm); color: var(--on-alarm); }
`

/** The village's outline as an island in the sea. */
export const outline = `
.outline svg { border-radius: var(--round); }
.outline path { fill: var(--warn-ground); }
.office { border-radius: var(--round); }
`

/** People of the village in round frames, the rest with round corners. */
export const profile = `
.official { font-size: .9375rem; }
.official-photo { border-radius: 50%; aspect-ratio: 1; object-position: 50% 25%; }
.official-blank { background: var(--surface); }
.official-role { color: var(--mark); }
.node { border-radius: var(--round); padding-inline: var(--s4); }
.vision-text { padding: 0; border: 0; font: 700 var(--h2)/1.25 var(--boat); }
@media (min-width: 40em) {
  .official { text-align: center; }
  .official-photo { inline-size: 9rem; margin-inline: auto; }
  .official-head { text-align: start; }
  .official-head h3 { font-family: var(--boat); }
}
@media (min-width: 64em) {
  .official-head { text-align: center; }
  .official-head .official-photo { inline-size: 14rem; max-inline-size: 100%; }
}
`
