import type { PageRule } from '../rule'
import { brotliSizeAbove } from './brotliSizeAbove'
import { kilobytes } from './kilobytes'

const most = 30 * 1024

/** What a reader pays for before the pictures. */
export const pageBudget: PageRule = {
  code: 'T150-page-budget',
  level: 'error',
  title: 'HTML dan CSS setiap halaman paling banyak 30 KB (brotli)',
  help: 'Kurangi markup yang berulang dan gambar SVG di dalam halaman.',
  on: 'page',
  check: ({ html }) => {
    const size = brotliSizeAbove(html, most)
    return size ? [`HTML dan CSS ${kilobytes(size)}`] : []
  },
}
