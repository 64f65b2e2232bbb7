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
