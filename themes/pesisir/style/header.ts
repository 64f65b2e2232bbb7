/** The hull with its painted bands, and the bar to reach the office: at the thumb on a phone. */
export const header = `
.site-head { position: relative; z-index: 2; margin-block-end: 15px; padding-block-end: 1.5rem; border-radius: 0 0 50% 50% / 0 0 2rem 2rem; background: var(--brand-deep); color: var(--on-brand); box-shadow: 0 5px 0 var(--mark), 0 10px 0 var(--on-brand), 0 15px 0 var(--accent); }
.site-head a, .site-head summary { color: inherit; }
.site-head :focus-visible { outline-color: var(--on-brand); outline-offset: 0; box-shadow: 0 0 0 6px var(--accent); }
.site-head-in { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: var(--s3); }
.nameplate { display: flex; align-items: center; gap: .75rem; min-inline-size: 0; padding-block: .75rem .25rem; text-decoration: none; }
.emblem { flex: none; inline-size: clamp(2.75rem, 2rem + 3vw, 4.5rem); block-size: auto; aspect-ratio: 1; padding: .25rem; border-radius: 50%; background: var(--on-brand); object-fit: contain; }
.emblem-ground { fill: var(--brand); }
.emblem-line { fill: none; stroke: var(--accent); stroke-width: 2; }
.emblem-house { fill: var(--on-brand); }
.emblem-floor { fill: var(--accent); }
.nameplate-text { display: grid; min-inline-size: 0; line-height: 1.15; }
.nameplate-name { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 6; font: 700 clamp(1.3rem, .8rem + 2.4vw, 2.75rem)/1.05 var(--boat); letter-spacing: .01em; text-transform: uppercase; }
.nameplate-long .nameplate-name { font-size: clamp(1rem, .8rem + 1.3vw, 1.75rem); }
.nameplate-region { color: var(--on-brand-soft); font-size: .8125rem; line-height: 1.3; }
.nameplate-region > span { margin-inline-end: .4em; }
.nameplate:hover .nameplate-name { text-decoration: underline; text-decoration-thickness: 3px; }
.reach { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: .375rem; font-size: .8125rem; line-height: 1.3; }
.reach-hours { flex: 1 1 6rem; display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
.reach-hours .icon, .reach-number { display: none; }
.reach-link { display: inline-flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: .75rem; border-radius: var(--pill); font-weight: 700; text-decoration: none; }
.site-head .reach-link { background: var(--accent); color: var(--on-accent); }
.site-head .reach-link + .reach-link { background: var(--on-brand); color: var(--brand-deep); }
.reach-link:hover { text-decoration: underline; }
@media (max-width: 24em) { .reach-link { padding-inline: .625rem; } .reach-link .icon { display: none; } }
@media (max-width: 51.99em) and (min-height: 30em) {
  .reach { position: fixed; inset: auto 0 0; z-index: 5; padding: .5rem var(--gutter); background: var(--brand-deep); box-shadow: 0 -4px 0 var(--mark); }
}
@media (min-width: 52em) {
  .site-head { padding-block-end: 1.75rem; }
  .nameplate { gap: 1.25rem; padding-block: 1.25rem .5rem; }
  .nameplate-region { font-size: 1rem; }
  .reach { grid-area: 1 / 2; justify-content: end; max-inline-size: 30rem; padding-block-start: .75rem; font-size: .9375rem; }
  .reach-link { padding-inline: 1rem; }
  .reach-hours { flex-basis: 100%; display: flex; justify-content: end; gap: .5rem; padding-inline-end: var(--s2); }
  .reach-hours .icon { display: block; }
  .reach-number { display: inline; }
}
`
