/** People of the village in round frames, the rest with round corners. */
export const profile = `
.official { font-size: .9375rem; }
.official-photo { border-radius: 50%; aspect-ratio: 1; object-position: 50% 25%; }
.official-blank { background: var(--surface); }
.official-role { color: var(--mark); }
.node { border-radius: var(--round); padding-inline: var(--s4); }
.vision-text { padding: 0; border: 0; font: 700 var(--h2)/1.25 var(--boat); }
@media (min-width: 40em) {
  .official { text-align: center; }
  .official-photo { inline-size: 9rem; margin-inline: auto; }
  .official-head { text-align: start; }
  .official-head h3 { font-family: var(--boat); }
}
@media (min-width: 64em) {
  .official-head { text-align: center; }
  .official-head .official-photo { inline-size: 14rem; max-inline-size: 100%; }
}
`
