/** A notice above the hull as a signal flag. */
export const noticeBar = `
section > .signal { margin: 0; }
.signal { padding-block: var(--s3); background: var(--accent); color: var(--on-accent); line-height: 1.4; }
.signal p { display: flex; align-items: center; gap: var(--s3); }
.signal p > span { min-inline-size: 0; }
.signal a { padding-block: .75rem; color: inherit; }
.signal-urgent { background: var(--alarm); color: var(--on-alarm); }
.signal-urgent :focus-visible { outline-color: var(--on-alarm); }
`
