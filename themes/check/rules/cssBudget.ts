import { gzipSync } from 'node:zlib'

import type { PageRule } from '../rule'
import { kilobytes } from './kilobytes'

const most = 10 * 1024

/** Styles travel with every page, over a weak signal. */
export const cssBudget: PageRule = {
  code: 'T140-css-budget',
  level: 'error',
  title: 'CSS setiap halaman paling banyak 10 KB (gzip), pada setiap palet',
  help: 'Hapus aturan yang tidak terpakai, taruh aturan satu halaman di style.slots halaman itu, dan kecilkan motif data:.',
  on: 'page',
  check: ({ stylesheets }) => {
    const size = Math.max(0, ...stylesheets.map((css) => gzipSync(css).length))
    return size > most ? [`CSS ${kilobytes(size)}`] : []
  },
}
