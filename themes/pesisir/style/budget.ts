/** The budget base draws, with the theme's bars and panels. */
export const budget = `
.fact { border-radius: var(--round); background: var(--surface); }
.facts { gap: var(--s3); }
.bar-track { border-radius: var(--pill); }
.bar-fill { fill: var(--sea); }
.key .key-fill::before { background: var(--sea); }
.key span::before { border-radius: 50%; }
`
