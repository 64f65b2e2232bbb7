import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** The document: preview bar, breadcrumb, and room at the side for the column. */
const layout = `
.banner { padding-inline: var(--gutter); }
.banner .wrap { padding: 0; }
.crumbs li + li::before { inline-size: .5em; block-size: .5em; border-radius: 0 100%; transform: none; }
main { padding-block-end: calc(var(--step) + var(--s7)); }
@media (min-width: 62em) {
  body { position: relative; padding-inline-start: var(--column); }
  .wrap { margin-inline: 0; }
}
`

/** One notice above the page. */
const noticeBar = `
.strip { display: flex; gap: var(--s3); padding: var(--s3) var(--gutter); border-block-end: 3px double var(--mark); line-height: 1.4; }
.strip p { min-inline-size: 0; }
.strip a { color: inherit; }
.strip-urgent { border-color: var(--on-alarm); background: var(--alarm); color: var(--on-alarm); }
.strip-urgent :focus-visible { outline-color: var(--on-alarm); }
`

/**
 * Name plate, search and contact: a strip with contour lines on a phone, a column that stays on a
 * wide screen.
 */
const header = `
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

/** Main menu as a ruled list; a leaf marks where one is. A second level opens below its entry. */
const navigation = `
.menu > summary { display: flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s1); border-block-end: 2px solid var(--accent); font-weight: 600; white-space: nowrap; }
.site-nav { grid-column: 1 / -1; margin-block-start: var(--s3); }
.site-nav > ul > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; border-block-start: 1px dotted var(--on-brand-soft); }
.site-nav a { display: flex; align-items: center; gap: var(--s2); min-block-size: var(--touch); padding-block: var(--s1); font: 400 1.125rem/1.3 var(--serif); text-decoration: none; }
.site-nav a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.site-nav [aria-current]::before { content: ""; flex: none; inline-size: .625rem; block-size: .625rem; border-radius: 0 100%; background: var(--accent); }
.branch > summary { display: grid; place-items: center; inline-size: var(--touch); block-size: 100%; min-block-size: var(--touch); }
.branch > summary::after { content: ""; inline-size: .55em; block-size: .55em; border: solid; border-width: 0 2px 2px 0; transform: translateY(-25%) rotate(45deg); }
.branch[open] > summary::after { transform: translateY(25%) rotate(-135deg); }
.branch:not([open]) + .sub-nav { display: none; }
.sub-nav { grid-column: 1 / -1; padding: 0 0 var(--s2) 1rem; }
.site-nav .sub-nav a { font: 400 1rem/1.3 var(--font); }
@media (max-width: 61.99em) {
  .menu:not([open]) + .site-nav { display: none; }
  .nav-row > ul { display: flex; flex-wrap: wrap; gap: 0 var(--s5); }
  .nav-row > ul > li { border: 0; }
}
@media (min-width: 62em) {
  .menu { display: none; }
  .site-nav { margin-block-start: 1.75rem; }
  .site-nav > ul > li > a { min-block-size: 3rem; }
}
@media (min-width: 62em) and (max-height: 56em) {
  .site-nav { margin-block-start: 1rem; }
  .site-nav > ul > li > a { min-block-size: var(--touch); }
}
`

/** The lowest terrace. */
const footer = `
.site-foot { position: relative; margin-block-start: calc(var(--step) * -1); padding: var(--s6) var(--gutter) var(--s4); border-start-end-radius: var(--step); background: var(--brand-deep); color: var(--on-brand-soft); font-size: .9375rem; }
.site-foot h2 { margin-block-end: var(--s1); color: var(--on-brand); font-size: 1.1875rem; }
.site-foot a { color: var(--on-brand); }
.site-foot :focus-visible { outline-color: var(--on-brand); }
.foot-main, .foot-end { max-inline-size: var(--page); }
.foot-main { display: grid; gap: var(--s5) 3rem; }
.foot-contact > * + * { margin-block-start: var(--s3); }
.foot-index { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: var(--s5); }
.foot-end { font-size: var(--small); }
.foot-main + .foot-end { margin-block-start: var(--s5); padding-block-start: var(--s2); border-block-start: 3px double; }
.foot-links { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.foot-links a { display: inline-block; padding-block: .75rem; line-height: 1.5; }
@media (min-width: 75em) {
  .foot-main { grid-template-columns: minmax(0, 4fr) minmax(0, 9fr); }
  .foot-main > :only-child { grid-column: 1 / -1; }
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
