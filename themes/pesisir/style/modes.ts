/** Forced colours and paper. Dark screens need only the palette. */
export const modes = `
@media (forced-colors: active) {
  .site-head { border-block-end: 3px solid; }
  .site-foot { border-block-start: 3px solid; }
  .site-foot::before, .band::before, .band::after { display: none; }
  .tile { border: 0; }
  .tile .icon, .tile-act .icon, .field-row, .reach-link, .menu > summary, .contact-call, .branch ul { border: 2px solid; }
  .site-nav [aria-current], .branch-current { text-decoration-color: Highlight; }
  .boat * { fill: none; stroke: CanvasText; stroke-width: 2; }
}
@media print {
  .signal, .seek, .boat, .do, .related, .share, .page-head::after, .band::before, .band::after, .cover figcaption { display: none !important; }
  .site-head { padding: 0; border-radius: 0; background: none; color: var(--ink); box-shadow: none; }
  .nameplate-region { color: inherit; }
  .reach { position: static; background: none; box-shadow: none; }
  .site-head .reach-link, .site-head .reach-link + .reach-link, .contact-call { padding: 0; background: none; color: inherit; }
  .cover, .site-head, .band-deep:last-child { margin: 0; }
  .photo img { border-radius: 0; background: none; }
  body:not(.at-home), .band { background: none; color: var(--ink); }
  .band, .band:last-child { padding-block: 6mm; }
  .band-deep :is(.meta, .soft) { color: inherit; }
}
`
