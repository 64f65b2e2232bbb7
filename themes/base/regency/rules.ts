import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { eventPage } from '../agenda/rules'
import { filters } from '../lists/rules'
import { notices } from '../notices/rules'
import { table } from '../style/figures'

/** Statuses in words, each with its square: plain, edged or lined, so that colour is not needed. */
const status = `
.status { position: relative; display: inline-block; padding-inline-start: 1.3em; }
.status::before { content: ""; position: absolute; inset: .3em auto auto 0; inline-size: .85em; block-size: .85em; background: var(--status-3); box-shadow: inset 0 0 0 1px var(--outline); }
.status-1::before { background: repeating-linear-gradient(45deg, var(--status-2) 0 1px, transparent 1px 4px), repeating-linear-gradient(135deg, var(--status-2) 0 1px, var(--status-1) 1px 4px); box-shadow: none; }
.status-2::before { background: repeating-linear-gradient(135deg, var(--status-1) 0 2px, var(--status-2) 2px 5px); box-shadow: none; }
.status-4::before { background: var(--status-4); box-shadow: none; }
.status-5::before { background: var(--status-5); box-shadow: none; }
@media (min-width: 40em) { .table .status { white-space: nowrap; } }
`

/** Portal of a regency: the hall of squares, the table of statuses, districts. */
const regency = `
.hero { display: grid; gap: var(--s6) var(--s7); padding-block-start: var(--s4); }
.hero > * { min-inline-size: 0; }
.hero .lead { margin-block: var(--s2) var(--s5); color: var(--ink-soft); }
.hall { display: block; inline-size: 100%; max-inline-size: 34rem; block-size: auto; margin-inline: auto; overflow: visible; }
.hall text { font: 700 6px var(--font); text-anchor: middle; }
.fill-1 { fill: url(#cross); }
.fill-2 { fill: url(#hatch); }
.fill-3 { fill: var(--status-3); stroke: var(--outline); stroke-width: .5; }
.fill-4 { fill: var(--status-4); }
.fill-5 { fill: var(--status-5); }
.num-1 { fill: var(--on-status-1); paint-order: stroke; stroke: var(--status-1); stroke-width: 2px; }
.num-2 { fill: var(--on-status-2); paint-order: stroke; stroke: var(--status-2); stroke-width: 2px; }
.num-3 { fill: var(--on-status-3); }
.num-4 { fill: var(--on-status-4); }
.num-5 { fill: var(--on-status-5); }
.cross-ground { fill: var(--status-1); }
.cross-line { stroke: var(--status-2); stroke-width: 2.4; }
.hatch-ground { fill: var(--status-2); }
.hatch-line { stroke: var(--status-1); stroke-width: 4; }
.was { fill: none; stroke: var(--edge); stroke-width: 1.5; }
.legend { display: flex; flex-wrap: wrap; gap: var(--s1) 1.1rem; margin-block-end: var(--s2); font-size: .9375rem; color: var(--ink); }
.cell-bar { inline-size: 40%; min-inline-size: 3rem; }
.cell-bar svg { display: block; inline-size: 100%; }
.up::before { content: "▲ "; font-size: .72em; vertical-align: .1em; }
.down::before { content: "▼ "; font-size: .72em; vertical-align: .1em; }
.districts { display: grid; column-gap: var(--s6); align-items: start; }
.district { border-block-start: 1px solid var(--line); }
.district summary { display: grid; grid-template-columns: 1rem minmax(0, 1fr) 6.5rem 2rem; gap: .6rem; align-items: center; min-block-size: var(--touch); padding-block: var(--s1); font-weight: 700; line-height: 1.3; }
.district summary:hover { background: var(--surface); text-decoration: underline; }
.district summary::before { content: ""; justify-self: center; inline-size: .5em; block-size: .5em; border: solid; border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.district[open] summary::before { transform: rotate(45deg); }
.district h3 { font-size: inherit; text-wrap: wrap; }
.stack { display: block; inline-size: 100%; }
.stack rect { stroke: var(--ground); stroke-width: 2; }
.count { text-align: end; font-size: var(--small); font-weight: 400; }
.villages { padding: 0 0 var(--s3) 1.6rem; }
.villages li { display: grid; grid-template-columns: minmax(0, 1fr) auto 1.7rem; align-items: center; gap: .6rem; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.villages a { padding-block: .7rem; line-height: 1.5; }
.square { display: block; inline-size: 1.7rem; background: var(--status-3); color: var(--on-status-3); box-shadow: inset 0 0 0 1px var(--outline); font: 700 .8rem/1.7rem var(--font); text-align: center; }
.square-1, .square-2 { padding-inline: .3rem; box-shadow: none; }
.square-1 { background: linear-gradient(var(--status-1), var(--status-1)) content-box, repeating-linear-gradient(45deg, var(--status-2) 0 1px, transparent 1px 4px), repeating-linear-gradient(135deg, var(--status-2) 0 1px, var(--status-1) 1px 4px) var(--status-1); color: var(--on-status-1); }
.square-2 { background: linear-gradient(var(--status-2), var(--status-2)) content-box, repeating-linear-gradient(135deg, var(--status-1) 0 2px, var(--status-2) 2px 5px) var(--status-2); color: var(--on-status-2); }
.square-4 { background: var(--status-4); color: var(--on-status-4); box-shadow: none; }
.square-5 { background: var(--status-5); color: var(--on-status-5); box-shadow: none; }
.square-0 { background: none; color: var(--ink-soft); }
@media (min-width: 40em) { .districts { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 64em) {
  .hero { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); align-items: center; }
  .districts { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
`

/** Rules of the family by slot. */
export const regencyRules: ThemeStyle['slots'] = {
  RegencyHome: squeezeCss([status, table, notices, eventPage, regency]),
  VillageList: squeezeCss([filters, status, regency]),
}
