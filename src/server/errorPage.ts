import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Statuses the server answers by itself, before or instead of the renderer. */
export type ErrorStatus = 400 | 404 | 405 | 413 | 500 | 503

type Text = { advice: string; title: string }

const texts: Record<ErrorStatus, Text> = {
  400: {
    title: 'Alamat tidak dapat dibaca',
    advice:
      'Alamat yang Anda buka tidak lengkap atau salah tulis. ' +
      'Periksa kembali alamatnya, atau mulai dari beranda.',
  },
  404: {
    title: 'Halaman tidak ditemukan',
    advice:
      'Tidak ada halaman pada alamat ini. Periksa kembali alamatnya, atau mulai dari beranda.',
  },
  405: {
    title: 'Permintaan tidak dapat dilayani',
    advice: 'Alamat ini hanya dapat dibuka untuk dibaca. Silakan mulai dari beranda.',
  },
  413: {
    title: 'Kiriman terlalu besar',
    advice:
      'Kiriman Anda melebihi batas sehingga tidak disimpan. ' +
      'Kecilkan berkasnya atau pendekkan isinya, lalu kirim lagi.',
  },
  500: {
    title: 'Terjadi gangguan',
    advice:
      'Halaman ini gagal disiapkan, bukan karena kesalahan Anda. ' +
      'Silakan coba kembali beberapa saat lagi.',
  },
  503: {
    title: 'Layanan sedang terganggu',
    advice: 'Halaman ini belum dapat disiapkan. Silakan coba kembali beberapa menit lagi.',
  },
}

const style =
  'body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff}' +
  'main{max-width:34rem;margin:0 auto;padding:3rem 1.25rem}' +
  'h1{font-size:1.75rem;line-height:1.25}a{color:#0b5394}'
const styleHash = createHash('sha256').update(style).digest('base64')
const policy =
  `default-src 'none'; style-src 'sha256-${styleHash}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A short page that needs nothing else to be shown: what happened and a way on. */
export const errorPage = (status: ErrorStatus): { body: Buffer; headers: OutgoingHttpHeaders } =>
  pages[status]

/** Answers with the error page; `headers` are added to its own. */
export const sendErrorPage = (args: {
  headers?: OutgoingHttpHeaders
  req: IncomingMessage
  res: ServerResponse
  status: ErrorStatus
}): void => {
  const { req, res, status } = args
  const page = errorPage(status)
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  res.writeHead(status, { ...page.headers, ...args.headers })
  res.end(req.method === 'HEAD' ? undefined : page.body)
}

const build = (status: ErrorStatus): { body: Buffer; headers: OutgoingHttpHeaders } => {
  const { advice, title } = texts[status]
  const body = Buffer.from(
    '<!doctype html><html lang="id"><head><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width,initial-scale=1">' +
      `<title>${title}</title><style>${style}</style></head><body><main>` +
      `<h1>${title}</h1><p>${advice}</p><p><a href="/">Ke beranda</a></p></main></body></html>\n`,
  )
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    ...(status === 503 ? { 'retry-after': '60' } : {}),
  }
  return { body, headers }
}

const pages: Record<ErrorStatus, { body: Buffer; headers: OutgoingHttpHeaders }> = {
  400: build(400),
  404: build(404),
  405: build(405),
  413: build(413),
  500: build(500),
  503: build(503),
}
