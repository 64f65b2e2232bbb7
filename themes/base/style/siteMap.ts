/** Every page of the site, by part. */
export const siteMap = `
.site-map { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: var(--s6); }
.site-map section > * + * { margin: 0; }
`
