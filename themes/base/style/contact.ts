/** Contact page: whom to call, where the office is and when it is open. */
export const contact = `
.office > * + * { margin-block-start: var(--s4); }
.office h2 { font-size: var(--h3); }
.office-name { font-weight: 700; }
.office-name + address { margin: 0; }
.office + .land { margin-block-start: var(--s6); }
@media (min-width: 64em) { .office { grid-area: 1 / 2 / span 2; } }
`
