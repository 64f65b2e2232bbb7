import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** The document around every page: preview bar, breadcrumb. */
const layout = `
.banner { padding-block: var(--s3); background: var(--warn-ground); line-height: 1.4; }
.banner a { color: inherit; }
.crumbs { padding-block-start: var(--s3); font-size: var(--small); }
.crumbs ol { display: flex; flex-wrap: wrap; }
.crumbs li { display: flex; align-items: center; min-inline-size: 0; }
.crumbs li + li::before { content: ""; flex: none; inline-size: .4em; block-size: .4em; margin-inline: .7em; background: var(--accent); transform: rotate(45deg); }
.crumbs a { padding-block: .7rem; color: inherit; }
.crumbs [aria-current] { overflow: hidden; max-inline-size: 28ch; text-overflow: ellipsis; white-space: nowrap; }
`

/** Running notices above the name plate; the urgent ones are filled. */
const noticeBar = `
.notice-bar { margin: 0; padding-block: .7rem; border-block-end: 1px solid var(--warn); background: var(--warn-ground); line-height: 1.4; }
.notice-bar p { display: flex; gap: var(--s3); }
.notice-bar span { min-inline-size: 0; }
.notice-bar a { color: inherit; }
.notice-urgent { border-color: var(--alarm); background: var(--alarm); color: var(--on-alarm); }
.notice-urgent :focus-visible { outline-color: var(--on-alarm); }
`

/** Letterhead, contact strip and search of the site. */
const header = `
.site-head::before { content: ""; display: block; block-size: clamp(.875rem, .7rem + .7vw, 1.375rem); background: var(--brand) var(--band) center / auto 100%; }
.site-head-in { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: var(--s4); }
.nameplate { display: flex; align-items: center; gap: clamp(.625rem, 2vw, 1.125rem); padding-block: var(--s2); color: inherit; text-decoration: none; }
.nameplate:hover { text-decoration: underline; }
.emblem { flex: none; inline-size: clamp(3rem, 2.2rem + 3vw, 4.75rem); block-size: auto; background: none; object-fit: contain; }
.emblem-ground { fill: var(--brand); }
.emblem-line { fill: none; stroke: var(--accent); stroke-width: 2; }
.emblem-house { fill: var(--on-brand); }
.emblem-floor { fill: var(--accent); }
.nameplate-text { display: grid; min-inline-size: 0; line-height: 1.2; }
.nameplate-region { color: var(--ink-soft); font-size: clamp(.8125rem, .78rem + .2vw, .9375rem); line-height: 1.3; }
.nameplate-name { font-size: clamp(1.25rem, .95rem + 1.5vw, 2rem); font-weight: 800; letter-spacing: -.02em; }
.nameplate-long .nameplate-name { font-size: clamp(1.0625rem, .95rem + .8vw, 1.5rem); }
.site-search { grid-area: 1 / 2; display: flex; }
.site-search .input { flex: 1; min-inline-size: 0; border-inline-end: 0; }
.site-search .button { flex: none; padding-inline: var(--s3); }
.reach { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); margin-inline: calc(var(--gutter) * -1); padding: var(--s1) var(--gutter); border-block-start: 4px solid var(--ink); box-shadow: var(--rule); font-size: var(--small); line-height: 1.3; }
.reach-bare { padding-block: 3px 0; }
.reach-hours { flex: 1; display: flex; align-items: center; gap: var(--s2); min-inline-size: 6.5rem; }
.reach-hours .icon, .reach-number { display: none; }
.reach-link { display: inline-flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s1); font-weight: 700; }
@media (max-width: 25em) {
  .reach { column-gap: var(--s2); font-size: .8125rem; }
  .reach-link { padding: 0; }
  .reach-link .icon { inline-size: 1.25em; }
}
@media (max-width: 22em) { .reach-hours { flex-basis: 100%; } }
@media (max-width: 51.99em) {
  .site-search .input { display: none; }
  .menu ~ .site-search { grid-area: auto / 1 / auto / -1; margin-block: var(--s2); }
  .menu ~ .site-search .input { display: block; }
  .menu:not([open]) ~ .site-search { display: none; }
  body:not(.at-home) .menu:not([open]) ~ .reach { padding-block: 3px 0; }
  body:not(.at-home) .menu:not([open]) ~ .reach > * { display: none; }
  .nav-row ~ .reach { border: 0; box-shadow: none; }
  .reach + .reach-bare { display: none; }
}
@media (min-width: 52em) {
  .site-head-in { grid-template-columns: minmax(50%, 1fr) auto; column-gap: 0; }
  .nameplate { padding-block: var(--s3); }
  .site-search { grid-area: 2 / 2; align-self: stretch; justify-content: flex-end; padding: calc(.25rem + 3px) 0 .25rem var(--s4); border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .site-search .input { flex: 0 1 11rem; }
  .reach { grid-area: 1 / 2; display: grid; grid-template-columns: auto auto; justify-content: end; margin: 0; padding: 0; border: 0; box-shadow: none; font-size: .9375rem; }
  .site-head-in > .reach-bare { grid-area: auto / 1 / auto / -1; padding-block-start: 3px; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .site-search + .reach-bare, .site-search + .reach + .reach-bare { grid-area: 2 / 1; align-self: start; }
  .reach-hours { grid-column: 1 / -1; justify-content: end; padding-inline-end: var(--s2); }
  .reach-hours .icon { display: block; }
  .reach-number { display: inline; }
  .site-nav ~ .reach-bare { display: none; }
}
`

/** Main menu in two levels: a list behind a button on a phone, a row on a wide screen. */
const navigation = `
.menu > summary { display: flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s2); border: 2px solid var(--edge); font-weight: 700; white-space: nowrap; }
.menu[open] > summary { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
.site-nav { grid-column: 1 / -1; }
.site-nav li > a, .sub > summary { display: flex; align-items: center; min-block-size: 3rem; border-block-start: 1px solid var(--line); color: inherit; font-weight: 700; text-decoration: none; }
.site-nav li > a:hover, .sub > summary:hover { text-decoration: underline; text-decoration-thickness: 3px; }
.site-nav [aria-current] { padding-inline-start: var(--s4); box-shadow: inset 6px 0 0 var(--accent); color: var(--link); }
.sub > summary::after { content: ""; flex: none; inline-size: .5em; block-size: .5em; margin: -.25em .2em 0 .6em; border: solid; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.sub[open] > summary::after { margin-block-start: .25em; transform: rotate(225deg); }
.sub-nav { padding-inline-start: var(--s5); }
.site-nav .sub-nav a { font-weight: 400; }
.nav-row { margin-inline: calc(var(--gutter) * -1); padding: 3px var(--gutter) 0; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
.nav-row > ul { display: flex; flex-wrap: wrap; margin: 0 0 0 calc(var(--s3) * -1); }
.nav-row li > a { padding-inline: var(--s3); border: 0; }
.nav-row [aria-current] { padding-inline-start: var(--s3); box-shadow: inset 0 -4px var(--accent); }
@media (max-width: 51.99em) { .menu:not([open]) + .site-nav { display: none; } }
@media (min-width: 52em) {
  .menu { display: none; }
  .site-nav { align-self: stretch; margin: 0; padding: 3px 0 0; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .site-nav { grid-column: 1; }
  .is-village.at-home .site-nav { grid-column: 1 / -1; }
  .site-nav > ul { display: flex; flex-wrap: wrap; margin: 0 0 0 calc(var(--s3) * -1); }
  .site-nav li > a, .sub > summary { min-block-size: 3.25rem; padding: 0 var(--s3); border: 0; }
  .site-nav > ul > li > [aria-current], .sub > [aria-current] { padding-inline-start: var(--s3); box-shadow: none; background: linear-gradient(var(--accent), var(--accent)) center bottom / calc(100% - 2 * var(--s3)) 4px no-repeat; }
  .sub-nav { position: absolute; inset: 100% var(--gutter) auto; z-index: 2; display: flex; flex-wrap: wrap; padding: var(--s1) 0; border-block-end: 4px solid var(--accent); background: var(--surface); }
}
`

/** Foot of every page: a hem of triangles, then contact, index, and who answers for the site. */
const footer = `
.site-foot { position: relative; margin-block-start: 11px; background: var(--brand-deep); color: var(--on-brand-soft); font-size: .9375rem; }
.site-foot::before { content: ""; position: absolute; inset: auto 0 100%; block-size: 11px; --hem: var(--brand-deep) 7.5px, transparent 8px; background: linear-gradient(45deg, var(--hem)) 0 0 / 22px, linear-gradient(-45deg, var(--hem)) 0 0 / 22px; }
.is-regency .site-foot::before { block-size: 12px; background: repeating-linear-gradient(90deg, var(--brand-deep) 0 12px, transparent 12px 24px) 0 6px / 100% 6px no-repeat, repeating-linear-gradient(90deg, transparent 0 12px, var(--brand-deep) 12px 24px) 0 0 / 100% 6px no-repeat; background-size: 100% 6px; }
.site-foot-in { display: grid; gap: var(--s5); padding-block: var(--s6) var(--s5); }
.site-foot h2 { margin-block-end: var(--s2); color: var(--on-brand); font-size: 1rem; }
.site-foot a { color: var(--on-brand); }
.site-foot p { margin-block-start: var(--s2); }
.site-foot :focus-visible { outline-color: var(--on-brand); }
.foot-index { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: var(--s5); }
.foot-links { display: flex; flex-wrap: wrap; gap: 0 var(--s5); padding-block-start: var(--s2); border-block-start: 1px solid var(--on-brand-soft); }
.site-foot-in > :first-child { padding: 0; border: 0; }
.foot-links a, .foot-end a { display: inline-block; padding-block: .7rem; }
.site-foot .foot-end { margin: 0; font-size: var(--small); }
@media (min-width: 52em) {
  .site-foot-in { grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); column-gap: var(--s7); }
  .foot-links, .foot-end { grid-column: 1 / -1; }
}
`

/** Rules of the family by slot. */
export const frameRules: ThemeStyle['slots'] = {
  Footer: squeezeCss([footer]),
  Header: squeezeCss([header]),
  Layout: squeezeCss([layout]),
  Navigation: squeezeCss([navigation]),
  NoticeBar: squeezeCss([noticeBar]),
}
