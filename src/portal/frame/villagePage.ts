import type { BaseView, Figure, Image, Link } from '../../../themes/contract'
import type { Media } from '../../payload-types'
import type { FrameData } from '../contract/frameData'
import type { PageContext } from '../contract/part'
import { findFigures } from '../read/findImages'
import { href } from '../site/address'
import type { VillageSite } from '../site/site'
import { periodChanges } from '../words/period'
import { findFrame } from './findFrame'
import { type HeadPage, siteHead } from './siteHead'
import { villageFrame } from './villageFrame'

type Pointer = Media | null | string | undefined

/** What the pages of a village have in common, read once a page. */
export type VillageParts = {
  base: (args: HeadPage & { crumbs?: Link[] }) => BaseView
  data: FrameData
  figure: (pointer: Pointer) => Figure | undefined
  image: (pointer: Pointer) => Image | undefined
}

/** Reads the frame and, in one query, every photo of the page. */
export const villageParts = async (
  context: PageContext<VillageSite>,
  photos: (data: FrameData) => Pointer[] = () => [],
): Promise<VillageParts> => {
  const { parts, path, query, reader, settings, site } = context
  const now = new Date()
  const data = await findFrame(reader, site, now)
  const figure = await findFigures(reader, [site.village.logo, ...photos(data)])
  const image = (pointer: Pointer) => figure(pointer)?.image
  for (const notice of data.notices)
    if (notice.isRunning) periodChanges(notice, now).forEach(reader.expireAt)
  const frame = villageFrame({
    data,
    emblem: image(site.village.logo),
    now,
    parts,
    path,
    settings,
    site,
  })
  const siteName = [frame.name, ...frame.regionLines.slice(1)].join(', ')
  return {
    base: ({ crumbs: below = [], ...page }) => {
      const crumbs = below.length > 0 ? [{ href: href(site, '/'), label: 'Beranda' }, ...below] : []
      return {
        crumbs,
        meta: siteHead({ crumbs, frame, page, path, query, site, siteName }),
        site: frame,
      }
    },
    data,
    figure,
    image,
  }
}
