/** Links to the pages before and after. */
export const pager = `
.pager { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s3); }
`
