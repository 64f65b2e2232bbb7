/** Home page of a village. */
export const home = `
.home { display: grid; gap: var(--s6); }
.home > * { min-inline-size: 0; margin: 0; }
.home > .cover { position: relative; margin: calc(var(--s4) * -1) calc(50% - 50vw) 0; }
.cover img { inline-size: 100%; block-size: clamp(6rem, 3.5rem + 12vw, 15rem); object-position: 50% 47%; }
.cover figcaption { display: none; }
.home > .cover + .start { margin-block-start: calc(var(--s3) - var(--s6)); }
.start .lead { margin-block-start: var(--s2); color: var(--ink-soft); }
.start .tiles { margin-block-start: var(--s4); }
.news .story-lead { padding-block-start: 0; }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); column-gap: var(--s6); }
.contact { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); min-block-size: 3.75rem; padding-block: var(--s2); line-height: 1.35; }
.contact > div { flex: 1 1 50%; min-inline-size: 0; }
.contact-need { font-weight: 700; }
.contact-call { max-inline-size: 60%; display: inline-flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); font-weight: 700; }
.place { display: flex; flex-direction: column; justify-content: space-between; }
.place-head { display: flex; align-items: flex-start; gap: var(--s4); }
.place-face { flex: none; inline-size: 5.5rem; aspect-ratio: 3 / 4; }
.place p { margin-block-start: var(--s2); line-height: 1.5; }
.place-head + .counts { margin-block-start: var(--s5); }
.ladder { display: flex; flex-direction: column-reverse; gap: 2px; }
.rung { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s2); padding: .4rem var(--s3); background: var(--surface); font-size: .9375rem; line-height: 1.3; }
.rung[aria-current] { background: var(--mark); color: var(--ground); font-weight: 700; }
.rung-mark { font-weight: 400; }
.rung:nth-child(1) { margin-inline-end: 24%; }
.rung:nth-child(2) { margin-inline-end: 18%; }
.rung:nth-child(3) { margin-inline-end: 12%; }
.rung:nth-child(4) { margin-inline-end: 6%; }
@media (min-width: 40em) {
  .news .stories { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--s6); }
  .news .story-lead { grid-row: span 3; }
  .story-lead .story-photo { order: 0; }
}
@media (min-width: 64em) {
  .home { grid-template-columns: repeat(12, minmax(0, 1fr)); grid-template-rows: auto auto 1fr; }
  .home > * { grid-column: 1 / -1; }
  .home > .start, .home > .who { grid-column: 1 / span 8; }
  .home > .news { grid-area: 1 / 9 / span 2 / -1; }
  .home > .cover ~ .start { grid-row-start: 2; }
  .home > .cover ~ .news { grid-row: 2 / span 2; margin-block-start: calc(var(--s5) - var(--s6)); }
  .home > .index:not(:last-child) { grid-column: span 5; }
  .home > .index + .place { grid-column: span 7; }
  .news .stories { display: block; }
  .start .tile { min-block-size: 9.25rem; }
}
`
