/**
 * Dark screens, forced colours and paper, where the column and the terraces must not stay behind.
 */
export const modes = `
@media screen and (prefers-color-scheme: dark) { .site-head { background: var(--brand-deep); } }
@media (forced-colors: active) {
  .site-head { border-block-end: 1px solid; }
  .site-head-in::after { background: CanvasText; }
  .site-foot, .terraces > * + * { border-block-start: 1px solid; }
  .strip-urgent { border: 2px solid; }
  .rung[aria-current] { outline-offset: 0; }
  .share-bars .bar-fill { fill: Highlight; }
}
@media print {
  .site-head, .site-foot { position: static; inline-size: auto; background: none; color: inherit; }
  body { padding: 0; }
  .site-head-in { position: static; display: grid; grid-template-columns: minmax(0, 1fr) auto; min-block-size: 0; max-block-size: none; overflow: visible; padding: 0 0 .25rem; }
  .wrap, .strip, .banner { padding-inline: 0; }
  .site-head-in::after, .site-search, .strip .icon, .do { display: none !important; }
  .emblem-sky { stroke: var(--ink); }
  .site-head a, .nameplate-region { color: inherit; }
  .nameplate { flex-direction: row; align-items: center; }
  .nameplate-name { font-size: 1.375rem; }
  .emblem { inline-size: 3.5rem; padding: 0; }
  .nameplate-text { display: block; }
  .nameplate-text > * { display: block; }
  main, .page-villagehome main { padding: .5rem 0 0; }
  .terrace, .terraces, .cover { margin: 0 !important; padding: .5rem 0; border-radius: 0; box-shadow: none; background: none !important; color: inherit; }
  .cover img { block-size: 50mm; }
  .cover figcaption { padding-inline: 0; }
  .photo img { background: none; }
  .terrace .place { border: 0; }
  .rung { border-color: var(--ink); }
}
`
