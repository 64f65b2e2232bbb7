/** Running notices above the name plate; the urgent ones are filled. */
export const noticeBar = `
.notice-bar { margin: 0; padding-block: .7rem; border-block-end: 1px solid var(--warn); background: var(--warn-ground); line-height: 1.4; }
.notice-bar p { display: flex; gap: var(--s3); }
.notice-bar span { min-inline-size: 0; }
.notice-bar a { color: inherit; }
.notice-urgent { border-color: var(--alarm); background: var(--alarm); color: var(--on-alarm); }
.notice-urgent :focus-visible { outline-color: var(--on-alarm); }
`
