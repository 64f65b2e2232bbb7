/** The five statuses as steps that rise: home and index page. */
export const ladder = `
.ladder { display: flex; flex-direction: column-reverse; gap: 2px; max-inline-size: 36rem; }
.rung { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s2); padding: .4rem var(--s3); background: var(--surface); font-size: .9375rem; line-height: 1.3; }
.rung[aria-current] { background: var(--mark); color: var(--ground); font-weight: 700; }
.rung-mark { font-weight: 400; }
.rung:nth-child(1) { margin-inline-end: 24%; }
.rung:nth-child(2) { margin-inline-end: 18%; }
.rung:nth-child(3) { margin-inline-end: 12%; }
.rung:nth-child(4) { margin-inline-end: 6%; }
`
