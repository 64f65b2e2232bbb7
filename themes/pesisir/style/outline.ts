/** The village's outline as an island in the sea. */
export const outline = `
.outline svg { border-radius: var(--round); }
.outline path { fill: var(--warn-ground); }
.office { border-radius: var(--round); }
`
