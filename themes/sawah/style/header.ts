/** Name plate, search and contact: a strip with contour lines on a phone, a column that stays on a wide screen. */
export const header = `
.site-head { background: var(--brand); color: var(--on-brand); }
.site-head a { color: inherit; }
.site-head :focus-visible { outline-color: var(--on-brand); outline-offset: 0; box-shadow: 0 0 0 5px var(--ink); }
.site-head-in { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: var(--s4); padding: var(--s2) var(--gutter) 0; }
.site-head-in::after { content: ""; grid-column: 1 / -1; block-size: 1.75rem; margin: var(--s1) calc(var(--gutter) * -1) 0; background: var(--accent); -webkit-mask: var(--contour); mask: var(--contour); }
.nameplate { display: flex; align-items: center; gap: .875rem; min-block-size: var(--touch); text-decoration: none; }
.emblem { flex: none; inline-size: 3.25rem; block-size: auto; padding: .25rem; border-radius: 50% 50% .25rem .25rem; background: var(--on-brand); object-fit: contain; }
.emblem-own { padding: 0; background: none; }
.emblem-sky { fill: var(--on-brand); }
.emblem-sun { fill: var(--accent); }
.emblem-hill { fill: var(--brand); }
.emblem-bund { fill: none; stroke: var(--on-brand); stroke-width: 2; }
.nameplate-text { display: grid; min-inline-size: 0; line-height: 1.25; }
.nameplate-region { color: var(--on-brand-soft); font-size: .8125rem; }
.nameplate-name { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 5; font: 400 clamp(1.1875rem, 1rem + 1vw, 1.75rem)/1.15 var(--serif); letter-spacing: -.01em; }
.nameplate-long .nameplate-name { font-size: 1.0625rem; }
.nameplate:hover .nameplate-name { text-decoration: underline; text-decoration-thickness: 2px; }
.site-search { grid-column: 1 / -1; display: flex; gap: var(--s2); margin-block: var(--s3) var(--s2); }
.site-search .input { flex: 1; min-inline-size: 0; border-color: var(--on-brand); color: var(--ink); }
.site-search .button { flex: none; border-color: var(--on-brand); }
.reach { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s4); font-size: .875rem; line-height: 1.35; }
.reach-hours { flex: 1; min-inline-size: 6rem; }
.reach .icon, .reach-number { display: none; }
.reach-link { display: inline-flex; align-items: center; min-block-size: var(--touch); font-weight: 600; }
@media (max-width: 61.99em) { .menu:not([open]) ~ .site-search { display: none; } }
@media (min-width: 62em) {
  .site-head { position: absolute; inset-block: 0; inset-inline: 0 auto; inline-size: var(--column); }
  .site-head-in { position: sticky; inset-block-start: 0; display: flex; flex-direction: column; align-items: stretch; block-size: 100vh; overflow-y: auto; scrollbar-width: thin; scrollbar-color: var(--on-brand-soft) transparent; padding: 2.25rem 1.75rem 0; }
  .site-head-in > *, .site-head-in::after { flex: none; }
  .site-head-in::after { block-size: 5rem; margin: auto -1.75rem 0; }
  .nameplate { flex-direction: column; align-items: flex-start; }
  .emblem { inline-size: 6rem; padding: .5rem; }
  .emblem-own { padding: 0; }
  .nameplate-region { font-size: .9375rem; }
  .nameplate-name { margin-block-start: var(--s1); font-size: 2rem; -webkit-line-clamp: 7; }
  .nameplate-long .nameplate-name { font-size: 1.375rem; }
  .site-search { margin-block: 1.5rem 0; }
  .site-search .button { padding-inline: var(--s3); }
  .reach { display: block; margin-block: 1.5rem; padding-block-start: 1rem; border-block-start: 2px solid var(--accent); font-size: 1rem; }
  .reach-link { display: flex; }
  .reach-number { display: inline; }
}
@media (min-width: 62em) and (max-height: 56em) {
  .site-head-in { padding-block-start: 1.25rem; }
  .emblem { inline-size: 4.5rem; }
  .nameplate { gap: var(--s2); }
  .reach { margin-block: 1rem; padding-block-start: var(--s3); }
}
`
