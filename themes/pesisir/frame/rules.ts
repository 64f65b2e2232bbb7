import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** A notice above the hull as a signal flag. */
const noticeBar = `
section > .signal { margin: 0; }
.signal { padding-block: var(--s3); background: var(--accent); color: var(--on-accent); line-height: 1.4; }
.signal p { display: flex; align-items: center; gap: var(--s3); }
.signal p > span { min-inline-size: 0; }
.signal a { padding-block: .75rem; color: inherit; }
.signal-urgent { background: var(--alarm); color: var(--on-alarm); }
.signal-urgent :focus-visible { outline-color: var(--on-alarm); }
`

/** The hull with its painted bands, and the bar to reach the office: at the thumb on a phone. */
const header = `
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

/** The menu in the hull: behind a button on a phone, a row on a wide screen. */
const navigation = `
.menu > summary { display: flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: .875rem; border-radius: var(--pill); background: var(--on-brand); color: var(--brand-deep); font-weight: 700; white-space: nowrap; }
.site-head .menu > summary { color: var(--brand-deep); }
.site-nav, .seek { grid-column: 1 / -1; min-inline-size: 0; }
.site-nav > ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 var(--s4); }
.site-nav a, .branch > summary, .seek { display: flex; align-items: center; gap: var(--s2); min-block-size: 3rem; font-weight: 700; line-height: 1.2; text-decoration: none; }
.site-nav a:hover, .branch > summary:hover, .seek:hover { text-decoration: underline; text-decoration-thickness: 3px; }
.site-nav [aria-current], .branch-current { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 4px; text-underline-offset: .4em; }
.branch > summary::after { content: ""; flex: none; inline-size: .5em; block-size: .5em; margin-block-start: -.25em; border: solid; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.branch[open] > summary::after { margin-block-start: .25em; transform: rotate(225deg); }
.branch ul { padding-inline-start: var(--s3); border-inline-start: 3px solid var(--accent); }
.branch ul a { font-weight: 400; }
@media (max-width: 51.99em) {
  .menu:not([open]) ~ .site-nav, .menu:not([open]) ~ .seek { display: none; }
}
@media (min-width: 52em) {
  .menu { display: none; }
  .site-nav { grid-row: 2; margin-inline: -.875rem 7rem; }
  .site-nav > ul { display: flex; flex-wrap: wrap; gap: 0; }
  .site-nav a, .branch > summary, .seek { padding-inline: .875rem; font-size: 1.0625rem; }
  .seek { grid-column: 2; justify-self: end; }
  .site-nav ~ .seek { grid-row: 2; align-self: start; margin-inline-end: -.875rem; }
  .branch { position: relative; }
  .branch ul { position: absolute; inset: 100% auto auto 0; z-index: 4; min-inline-size: 15rem; padding: var(--s2); border: 0; border-radius: var(--round); background: var(--ground); color: var(--ink); box-shadow: 0 0 0 3px var(--accent); }
  .site-head .branch ul :focus-visible { outline-color: var(--ink); }
}
`

/** The water below the page, with the boat on it. */
const footer = `
.site-foot { position: relative; z-index: 0; margin-block-start: 5.5rem; background: var(--brand-deep); color: var(--on-brand-soft); font-size: .9375rem; }
.site-foot::before, .band::before { content: ""; position: absolute; inset: auto 0 calc(100% - 1px); block-size: 14px; background: var(--brand-deep); -webkit-mask: var(--wave) 0 0 / 120px 100% repeat-x; mask: var(--wave) 0 0 / 120px 100% repeat-x; pointer-events: none; }
.site-foot h2 { margin-block-end: var(--s1); color: var(--on-brand); font-size: 1.25rem; }
.site-foot a { color: var(--on-brand); }
.site-foot p { margin-block-start: var(--s3); }
.site-foot :focus-visible { outline-color: var(--on-brand); }
.site-foot-in { position: relative; display: grid; gap: var(--s5) var(--s7); padding-block: var(--s6) var(--s5); }
.foot-boat { position: absolute; inset: auto var(--gutter) calc(100% - 6px) auto; z-index: -1; inline-size: 6.5rem; block-size: auto; color: var(--edge); }
.foot-index { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: var(--s5); }
.plain a, .kv a, .foot-links a { display: inline-block; padding-block: .7rem; line-height: 1.5; }
.foot-links { display: flex; flex-wrap: wrap; gap: 0 var(--s5); list-style: none; font-weight: 700; }
.site-foot .foot-end { margin: 0; padding-block-start: var(--s4); border-block-start: 3px solid var(--mark); font-size: var(--small); }
.foot-end a { display: inline-block; padding-block: .35rem; }
@media (max-width: 51.99em) and (min-height: 30em) { .site-foot-reach { padding-block-end: 4.5rem; } }
@media (min-width: 52em) {
  .site-foot-in { grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); padding-block-start: var(--s7); }
  .foot-links, .foot-end, .foot-index:nth-child(2) { grid-column: 1 / -1; }
  .foot-boat { inline-size: 8.75rem; inset-inline-end: 12%; }
}
`

/** Rules of the family by slot. */
export const frameRules: ThemeStyle['slots'] = {
  Footer: squeezeCss([footer]),
  Header: squeezeCss([header]),
  Navigation: squeezeCss([navigation]),
  NoticeBar: squeezeCss([noticeBar]),
}
