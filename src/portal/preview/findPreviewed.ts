import type { TypedUser } from 'payload'

import { idOf } from '../../../collections/shared/idOf'
import { isDocumentId } from '../../../collections/shared/isDocumentId'
import type { Village } from '../../payload-types'
import type { Portal } from '../answer/portal'
import { createReader, type Reader } from '../read/reader'
import { villageAddress } from '../site/address'
import type { VillageSite } from '../site/site'
import type { PreviewDoc, PreviewSlug } from './previewKinds'

/** A document to preview, as saved last, with its village's site. */
export type Previewed = { doc: PreviewDoc; reader: Reader; site: VillageSite; slug: PreviewSlug }

/**
 * Reads a document as the signed-in user, so that another village's does not exist.
 * @returns undefined for what the user may not see or is not there.
 */
export const findPreviewed = async (args: {
  id: string
  portal: Portal
  slug: PreviewSlug
  user: TypedUser
}): Promise<Previewed | undefined> => {
  const { id, portal, slug, user } = args
  const { payload } = portal
  if (!isDocumentId(payload, id)) return undefined
  const doc: null | PreviewDoc = await payload.findByID({
    id,
    collection: slug,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    user,
  })
  const village =
    slug === 'villages' ? doc?.id : idOf((doc as null | { village?: unknown })?.village)
  if (!doc?.regency || !village) return undefined
  const reader = createReader({ payload, site: { regency: doc.regency, village } })
  const site = await siteOf(portal, reader, doc.regency)
  return (
    site && {
      doc,
      reader,
      site: slug === 'villages' ? { ...site, village: doc as Village } : site,
      slug,
    }
  )
}

/** The village's site with absolute links, since the preview lives on the admin's host. */
const siteOf = async (
  { settings }: Portal,
  reader: Reader,
  code: string,
): Promise<undefined | VillageSite> => {
  const [villages, regencies] = await Promise.all([
    reader.find({ collection: 'villages', limit: 1 }),
    reader.find({ collection: 'regencies', limit: 1, where: { code: { equals: code } } }),
  ])
  const village = villages.docs[0]
  const regency = regencies.docs[0]
  if (!village || !regency) return undefined
  const { base, origin } = villageAddress(settings, regency, village)
  return { base: `${origin}${base}`, kind: 'village', origin, regency, village }
}
