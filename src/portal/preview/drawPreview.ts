import { excludedClass } from '../../../collections/shared/publicState'
import type { SiteView } from '../../../themes/contract'
import type { Village } from '../../payload-types'
import type { Portal } from '../answer/portal'
import { unlisted } from '../frame/pageMeta'
import type { Previewed } from './findPreviewed'
import { placePhotos } from './placePhotos'
import { type PreviewDoc, previewKind, type PreviewSlug } from './previewKinds'
import { readFields } from './readValue'

/**
 * The page of a document in its village's theme, kept by nobody and in no index.
 * @param data what stands in the editor's form now; undefined shows the document as saved.
 * @returns undefined when there is no page to draw.
 */
export const drawPreview = async (args: {
  data: Record<string, unknown> | undefined
  portal: Portal
  previewed: Previewed
}): Promise<Response | undefined> => {
  const { data, portal, previewed } = args
  const { reader, slug } = previewed
  const kind = previewKind(portal.parts, slug)
  const all = portal.payload.collections[slug].config.flattenedFields
  const shown = all.filter(({ name }) => kind.fields.includes(name))
  const unsaved = data ? readFields(shown, data) : {}
  const doc = await placePhotos({ doc: { ...previewed.doc, ...unsaved }, fields: shown, reader })
  const whole = { ...doc, ...missing(kind.blank, doc) } as PreviewDoc
  const site =
    slug === 'villages' ? { ...previewed.site, village: whole as Village } : previewed.site
  const context = {
    parts: portal.parts,
    path: kind.path(whole),
    query: new URLSearchParams(),
    reader,
    settings: portal.settings,
    site,
  }
  const result = await kind.page(context, whole)
  if (result.kind !== 'page') return undefined
  const { view } = result.page
  // The icon has an address on the village's own host, from which a preview may load nothing.
  view.meta = { ...unlisted(view.meta), iconHref: undefined }
  view.site = { ...view.site, banner: data ? liveBanner(whole) : savedBanner(slug, whole) }
  const response = portal.respond({ page: result.page, site, status: 200, tags: [], ttl: 0 })
  response.headers.set('X-Robots-Tag', 'noindex')
  return response
}

/** Of the values that stand in for missing ones, those that the draft needs. */
const missing = (blank: Partial<PreviewDoc>, doc: object): Partial<PreviewDoc> =>
  Object.fromEntries(
    Object.entries(blank).filter(([name]) => {
      const value = (doc as Record<string, unknown>)[name]
      return (
        value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
      )
    }),
  )

type Banner = SiteView['banner']

const liveBanner = (doc: PreviewDoc): Banner => ({
  link: undefined,
  text: isExcluded(doc)
    ? excludedText
    : `Ini pratinjau isian Anda. Pengunjung melihatnya setelah ${'_status' in doc ? 'diterbitkan' : 'disimpan'}.`,
})

const savedBanner = (slug: PreviewSlug, doc: PreviewDoc): Banner => ({
  link: { href: `/admin/collections/${slug}/${doc.id}`, label: 'Kembali menyunting' },
  text: isExcluded(doc) ? excludedText : savedText(doc),
})

const savedText = (doc: PreviewDoc): string =>
  '_status' in doc && doc._status === 'draft'
    ? 'Ini pratinjau draf, belum terbit.'
    : 'Ini pratinjau.'

const excludedText =
  'Ini pratinjau untuk petugas: informasi yang dikecualikan tidak pernah tampil di situs.'

const isExcluded = (doc: PreviewDoc): boolean => 'class' in doc && doc.class === excludedClass
