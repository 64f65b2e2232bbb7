import type { Media } from '../../../payload-types'
import type { FileResult, RouteContext } from '../../contract/part'
import { readPictures } from '../../read/readPictures'
import type { RegencySite, Site, VillageSite } from '../../site/site'
import { villageName } from '../../words/text'
import { type CardText, emblemBox, photoBox } from './cardSvg'
import { drawCard } from './drawCard'

type Pointer = Media | null | string | undefined

/** `/kartu.jpg` of a village: what link previews show of its pages. */
export const villageCard = async (context: RouteContext<VillageSite>): Promise<FileResult> => {
  const { village } = context.site
  return villagePicture(context, village.hero, {
    title: villageName(village),
    topic: 'Situs resmi',
  })
}

/** `/kartu.jpg` of a regency's portal. */
export const regencyCard = async ({
  colors,
  site,
}: RouteContext<RegencySite>): Promise<FileResult> => {
  const { name, province } = site.regency
  const text = {
    name: hostOf(site),
    place: [`Provinsi ${province.replace(/^Provinsi /i, '')}`],
    title: `Portal Desa ${name}`,
    topic: 'Situs resmi',
  }
  return jpeg(await drawCard({ colors, emblem: undefined, photo: undefined, text }))
}

/** A card of a village's page: its photo, topic and title in the village's colours. */
export const villagePicture = async (
  context: RouteContext<VillageSite>,
  shown: Pointer,
  { title, topic }: Pick<CardText, 'title' | 'topic'>,
): Promise<FileResult> => {
  const { colors, reader, site } = context
  const { regency, village } = site
  const [districts, [emblem, photo]] = await Promise.all([
    reader.find({
      collection: 'districts',
      limit: 1,
      where: { code: { equals: village.district } },
    }),
    readPictures(context, [
      { pointer: village.logo, width: emblemBox.width },
      { pointer: shown, width: photoBox.width },
    ]),
  ])
  const own = villageName(village)
  const place = [...districts.docs.map(({ name }) => `Kecamatan ${name}`), regency.name]
  return jpeg(
    await drawCard({
      colors,
      emblem,
      photo,
      text: { name: title === own ? hostOf(site) : own, place, title, topic },
    }),
  )
}

/** The address as people read it. */
const hostOf = ({ base, origin }: Site): string => `${new URL(origin).host}${base}`

const jpeg = (body: Uint8Array<ArrayBuffer>): FileResult => ({
  body,
  contentType: 'image/jpeg',
  kind: 'file',
})
