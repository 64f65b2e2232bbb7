import { idOf } from '../../../../collections/shared/idOf'
import type { Link } from '../../../../themes/contract'
import type { Reader } from '../../read/reader'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'

/** The page of a document that something points to; undefined for one that visitors may not see. */
export const findDocumentLink = async (args: {
  pointer: unknown
  reader: Reader
  site: VillageSite
}): Promise<Link | undefined> => {
  const id = idOf(args.pointer)
  if (!id) return undefined
  const { docs } = await args.reader.find({
    collection: 'documents',
    limit: 1,
    only: ['slug', 'title'],
    where: { id: { in: [id] } },
  })
  return docs[0] && { href: href(args.site, `/dokumen/${docs[0].slug}`), label: docs[0].title }
}
