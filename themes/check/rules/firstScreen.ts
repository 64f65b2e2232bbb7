import type { PageRule } from '../rule'
import { brotliSizeAbove } from './brotliSizeAbove'
import { kilobytes } from './kilobytes'

const most = 14 * 1024

/** About 14 KB come with the first answer of the server; what follows waits for another round. */
export const firstScreen: PageRule = {
  code: 'T160-first-screen',
  level: 'warning',
  title: 'Judul halaman (h1) ada dalam 14 KB pertama (brotli)',
  help: 'Kecilkan CSS, atau pindahkan gambar SVG yang besar ke bawah judul.',
  on: 'page',
  check: ({ html }) => {
    const end = html.indexOf('</h1>')
    const size = brotliSizeAbove(html.slice(0, Math.max(end, 0)), most)
    return size ? [`h1 baru selesai setelah ${kilobytes(size)}`] : []
  },
}
