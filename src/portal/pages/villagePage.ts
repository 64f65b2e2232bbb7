import type { BaseView, Image, Link } from '../../../themes/contract'
import type { Media } from '../../payload-types'
import { findFrame, type FrameData } from '../queries/findFrame'
import { findImages } from '../queries/findImages'
import { absoluteHref, href } from '../site/address'
import type { VillageSite } from '../site/site'
import { pageMeta } from '../views/pageMeta'
import { villageFrame } from '../views/villageFrame'
import type { PageContext } from './context'

type Pointer = Media | null | string | undefined

/** What the pages of a village have in common, read once a page. */
export type VillageParts = {
  base: (args: {
    crumbs?: Link[]
    description?: null | string
    image?: Image | undefined
    isArticle?: boolean
    title: string | undefined
  }) => BaseView
  data: FrameData
  image: (pointer: Pointer) => Image | undefined
}

/** Reads the frame and, in one query, every photo of the page. */
export const villageParts = async (
  context: PageContext<VillageSite>,
  photos: (data: FrameData) => Pointer[] = () => [],
): Promise<VillageParts> => {
  const { path, query, reader, settings, site } = context
  const data = await findFrame(reader, site)
  const image = await findImages(reader, [site.village.logo, ...photos(data)])
  const frame = villageFrame({ data, emblem: image(site.village.logo), path, settings, site })
  const paged = query.get('hal') ? `?hal=${query.get('hal') ?? ''}` : ''
  return {
    base: ({ crumbs = [], ...meta }) => ({
      crumbs: crumbs.length > 0 ? [{ href: href(site, '/'), label: 'Beranda' }, ...crumbs] : [],
      meta: pageMeta({
        ...meta,
        canonical: `${absoluteHref(site, path)}${paged}`,
        origin: site.origin,
        siteName: [frame.name, ...frame.regionLines.slice(1)].join(', '),
      }),
      site: frame,
    }),
    data,
    image,
  }
}
