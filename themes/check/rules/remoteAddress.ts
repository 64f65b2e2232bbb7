import { loadedByCss } from '../../contract/loadedByCss'
import { readTags, type Tag } from '../readTags'
import type { PageRule } from '../rule'
import { isHostile } from './isHostile'

/** A page asks its own site only: no font, picture or stylesheet from elsewhere. */
export const remoteAddress: PageRule = {
  code: 'T120-remote-address',
  level: 'error',
  title: 'Tidak memuat apa pun dari luar situs',
  help: 'Pakai gambar dari tampilan (view), atau motif kecil sebagai data: di CSS; huruf cukup dari perangkat pembaca.',
  on: 'page',
  check: (page) => {
    if (isHostile(page)) return []
    return [
      ...new Set(page.stylesheets.flatMap(loadedByCss).map((address) => `CSS memuat ${address}`)),
      ...readTags(page.html)
        .filter((tag) => loadedBy(tag).some((address) => !isOwn(address)))
        .map(({ text }) => text),
    ]
  },
}

/** What a browser asks for without a click. `srcset` lists addresses with their widths. */
const loadedBy = ({ name, attributes }: Tag): string[] => {
  const { action, data, formaction, href, poster, src, srcset } = attributes
  const isLoadedLink =
    name === 'link' && !/^(?:alternate|canonical|next|prev)$/.test(attributes.rel ?? '')
  const isDrawing = ['feimage', 'image', 'use'].includes(name)
  return [
    ...[action, data, formaction, poster, src].filter((address) => address !== undefined),
    ...(isLoadedLink || isDrawing ? [href ?? attributes['xlink:href'] ?? ''] : []),
    ...(srcset && !srcset.startsWith('data:') ? srcset.split(/,\s+/) : []),
  ]
}

const isOwn = (address: string): boolean =>
  address === '' || /^(?:data:|#|\/(?!\/))/i.test(address.trim())
