/** A headline with its photo at the end of the line; the one that leads has a plate. */
export const item = `
.item { position: relative; display: flow-root; padding-block: .875rem; border-block-end: 1px solid var(--line); }
.item h3, .item-sum { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 6; }
.item h3 a { color: inherit; text-decoration: none; }
.item h3 a::after { content: ""; position: absolute; inset: 0; }
.item h3 a:focus-visible { outline: 0; box-shadow: none; }
.item h3 a:focus-visible::after { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px var(--accent); }
.item:hover h3 a { text-decoration: underline; text-decoration-thickness: 2px; }
.item-photo { float: right; float: inline-end; inline-size: 5rem; aspect-ratio: 1; margin-inline-start: 1rem; border-start-end-radius: 1.25rem; }
.item .meta, .item-sum { margin-block-start: var(--s1); line-height: 1.5; }
.item-lead .item-photo { inline-size: 38%; margin-block-end: var(--s2); border-start-end-radius: 2rem; }
.item-lead h3 { font-size: clamp(1.375rem, 1.1rem + 1.3vw, 2.125rem); font-weight: 400; line-height: 1.15; letter-spacing: -.01em; text-wrap: wrap; }
`

/** A line of the almanac: the day large in the margin. */
export const day = `
.day { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); gap: 1.125rem; padding-block: var(--s3); border-block-end: 1px solid var(--line); }
.day-date { overflow: hidden; max-block-size: 4.5rem; color: var(--ink-soft); font-size: .875rem; line-height: 1.2; text-align: end; }
.day-date b { display: block; color: var(--mark); font: 400 2.25rem/1 var(--serif); }
.day h3 a { color: inherit; text-decoration: none; }
.day h3 a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.day .meta { margin-block-start: var(--s1); font-size: .9375rem; }
.day-state { color: var(--link); font-weight: 700; }
.day-off .day-state { color: var(--bad); }
.day-off .day-date b, .day-off h3 a { text-decoration: line-through 2px; }
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
