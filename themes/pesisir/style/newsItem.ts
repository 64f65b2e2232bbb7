/** A news item: photo across, text in its measure below, other items at the end. */
export const newsItem = `
.article { min-inline-size: 0; }
.article > :not(.photo) { max-inline-size: 46rem; margin-inline: auto; }
.page-head { padding-block-end: var(--s5); }
.photo { max-inline-size: 64rem; margin-inline: auto; }
.photo img { inline-size: 100%; max-block-size: 34rem; }
figcaption { margin-block-start: var(--s2); padding-inline: var(--s4); text-align: center; }
.related { margin-block-start: var(--s7); padding-block-start: var(--s6); }
.related .stories { grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); margin-block-start: var(--s4); }
`
