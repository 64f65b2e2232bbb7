/** Lost at sea: the boat, what happened, the ports to go on from. */
export const errorPage = `
.adrift { display: grid; justify-items: center; padding-block-start: var(--s5); text-align: center; }
.adrift > * { max-inline-size: 100%; }
.adrift .boat { inline-size: 11rem; block-size: auto; }
.adrift .page-head { display: grid; justify-items: center; }
.adrift .tiles { margin-block-start: var(--s5); }
`
