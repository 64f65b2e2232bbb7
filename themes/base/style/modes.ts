/** Dark screens, forced colours, less motion, paper. */
export const modes = `
@media screen and (prefers-color-scheme: dark) {
  img:not(.emblem) { filter: brightness(.88); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .tile, .panel, .fact, .note, .notice-bar, .node, .chips a, .rung { border: 1px solid; }
  .contact-alarm, .bar-track { outline: 1px solid; }
  .chips [aria-current] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .bar-plan { fill: GrayText; }
  .key span::before { forced-color-adjust: none; background: GrayText; }
  .key .key-fill::before { background: Highlight; }
  [aria-current]:not(.nameplate) { outline: 3px solid Highlight; outline-offset: -3px; }
  .bar-fill, .chart-dot, .scale-now { fill: Highlight; }
  .fill-1, .fill-2, .fill-3, .fill-4, .fill-5, .square, .status::before { forced-color-adjust: none; }
}
@media print {
  :root { --ground: #fff; --surface: #fff; --ink: #000; --ink-soft: #333; --link: #000; --ok-ground: #fff; --warn-ground: #fff; --bad-ground: #fff; }
  @page { margin: 18mm; }
  body { font-size: 11pt; }
  .skip, .menu, .site-nav, .site-search, .notice-bar, .filters, .share, .archive, .do, .crumbs, .side, .site-foot, .tiles, .finder, .pager, .chips, .more, .site-head::before { display: none !important; }
  .site-head-in { border-block-end: 3px double; }
  .reach { grid-area: 1 / 2; display: block; margin: 0; padding: 0; border: 0; box-shadow: none; text-align: end; font-size: 9pt; }
  .reach > * { display: block !important; min-block-size: 0; padding: 0; }
  .reach-number { display: inline; }
  .reach .icon, .reach-link + .reach-link { display: none !important; }
  .prose a[href^="http"]::after { content: " (" attr(href) ")"; }
  .photo img { max-block-size: 90mm; object-fit: contain; }
  .panel, figure, li, tr, .kv > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .panel, .fact, .node, .rung { border: 1px solid; }
  .district::details-content, .more-box::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  svg, .square, .status::before, .key span::before, .node-top, .rung, .cover::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
