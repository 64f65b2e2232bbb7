import { createHash } from 'node:crypto'

import { escapeHtml } from '../rich-text/escapeHtml'
import { liveScript } from './liveScript'

const style = `
html, body { margin: 0; block-size: 100%; background: Canvas; color: CanvasText; font: 1rem/1.4 system-ui, sans-serif; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; }
.datang { visibility: hidden; }
p { position: absolute; z-index: 1; inset-block-start: 0; inset-inline: 0; margin: 0; padding: 0.75rem 1rem; border-block-end: 1px solid; background: Canvas; }
[hidden] { display: none; }
`

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = [
  "default-src 'none'",
  `script-src ${hash(liveScript)}`,
  `style-src ${hash(style)}`,
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * The window in the admin that shows a page while it is written: a frame for the drawn page, a form
 * that sends what is not saved, and the script between them.
 * @param address where the document's preview is drawn: `/pratinjau/news/<id>`.
 */
export const livePage = (address: string): Response =>
  new Response(
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pratinjau langsung</title><style>${style}</style></head><body><p id="kabar" role="status">Memuat pratinjau…</p><form id="isian" method="post" enctype="multipart/form-data" action="${escapeHtml(address)}" hidden><input type="hidden" name="isi"></form><script>${liveScript}</script></body></html>`,
    {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': policy,
        'Content-Type': 'text/html; charset=utf-8',
        // The form must say where it comes from, and only here.
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        'X-Robots-Tag': 'noindex',
      },
    },
  )
