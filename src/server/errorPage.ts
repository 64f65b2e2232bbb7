import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Statuses the server answers by itself, before or instead of the renderer. */
export type ErrorStatus = 400 | 403 | 404 | 405 | 408 | 413 | 415 | 429 | 500 | 503

type Text = { advice: string; title: string }

const texts: Record<ErrorStatus, Text> = {
  400: {
    title: 'Alamat tidak dapat dibaca',
    advice:
      'Alamat yang Anda buka tidak lengkap atau salah tulis. ' +
      'Periksa kembali alamatnya, atau mulai dari beranda.',
  },
  403: {
    title: 'Tidak diizinkan',
    advice: 'Masuklah lebih dahulu, lalu ulangi. Sesi Anda mungkin sudah berakhir.',
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
  408: {
    title: 'Kiriman terlalu lama',
    advice:
      'Kiriman Anda terputus di tengah jalan sehingga tidak disimpan. ' +
      'Tekan “Kembali”: isian Anda masih ada. Kirim lagi saat sinyal membaik.',
  },
  413: {
    title: 'Kiriman terlalu besar',
    advice:
      'Kiriman Anda melebihi batas sehingga tidak disimpan. ' +
      'Kecilkan berkasnya atau pendekkan isinya, lalu kirim lagi.',
  },
  415: {
    title: 'Kiriman tidak dikenali',
    advice: 'Alamat ini tidak menerima berkas. Kembali, lalu kirim isian tanpa lampiran.',
  },
  429: {
    title: 'Terlalu banyak kiriman',
    advice:
      'Terlalu banyak kiriman datang bersamaan, jadi kiriman Anda belum disimpan. ' +
      'Tekan “Kembali”: isian Anda masih ada. Tunggu sebentar, lalu kirim lagi.',
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

/** A 503 to somebody who sent something: what was typed is still in the browser. */
const notStored: Text = {
  title: 'Kiriman belum tersimpan',
  advice:
    'Layanan sedang dimulai ulang, jadi kiriman Anda belum tersimpan. ' +
    'Tekan “Kembali” di peramban: isian Anda masih ada. Tunggu sebentar, lalu kirim lagi.',
}

const retrySeconds = 10

const style =
  'body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff}' +
  'main{max-width:34rem;margin:0 auto;padding:3rem 1.25rem}' +
  'h1{font-size:1.75rem;line-height:1.25}a{color:#0b5394}'
const styleHash = createHash('sha256').update(style).digest('base64')
const policy =
  `default-src 'none'; style-src 'sha256-${styleHash}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

type Built = { body: Buffer; headers: OutgoingHttpHeaders }

/** A short page that needs nothing else to be shown: what happened and a way on. */
export const errorPage = (status: ErrorStatus): Built => pages[status]

/**
 * The answer to a request that ends here: a page, or for programs (the admin, the API) the same as
 * JSON.
 */
export const refusal = ({ req, status }: { req: IncomingMessage; status: ErrorStatus }): Built => {
  const isSent = status === 503 && req.method !== 'GET' && req.method !== 'HEAD'
  if (wantsJson(req)) return json(status, isSent ? notStored : texts[status])
  return isSent ? notStoredPage : errorPage(status)
}

/** Answers with the error page; `headers` are added to its own. */
export const sendErrorPage = (args: {
  headers?: OutgoingHttpHeaders
  req: IncomingMessage
  res: ServerResponse
  status: ErrorStatus
}): void => {
  const { req, res, status } = args
  const page = refusal({ req, status })
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  res.writeHead(status, { ...page.headers, ...args.headers })
  res.end(req.method === 'HEAD' ? undefined : page.body)
}

const wantsJson = ({ headers, url }: IncomingMessage): boolean =>
  /^\/api(?:[/?]|$)/.test(url ?? '') ||
  headers['next-action'] !== undefined ||
  /^application\/json\b/.test(headers.accept ?? '')

/** In the form of Payload's own errors, so that the admin shows the sentence. */
const json = (status: ErrorStatus, { advice }: Text): Built => {
  const body = Buffer.from(JSON.stringify({ errors: [{ message: advice }] }))
  return {
    body,
    headers: { ...commonHeaders(status, body), 'content-type': 'application/json; charset=utf-8' },
  }
}

const build = (status: ErrorStatus, { advice, title }: Text): Built => {
  const body = Buffer.from(
    '<!doctype html><html lang="id"><head><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width,initial-scale=1">' +
      `<title>${title}</title><style>${style}</style></head><body><main>` +
      `<h1>${title}</h1><p>${advice}</p><p><a href="/">Ke beranda</a></p></main></body></html>\n`,
  )
  const headers = {
    ...commonHeaders(status, body),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
  }
  return { body, headers }
}

const commonHeaders = (status: ErrorStatus, body: Buffer): OutgoingHttpHeaders => ({
  'content-length': body.length,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  ...(status === 503 || status === 429 ? { 'retry-after': String(retrySeconds) } : {}),
})

const pages = Object.fromEntries(
  Object.entries(texts).map(([status, text]) => [
    status,
    build(Number(status) as ErrorStatus, text),
  ]),
) as Record<ErrorStatus, Built>

const notStoredPage = build(503, notStored)
