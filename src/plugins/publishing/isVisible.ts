import { excludedClass } from '../../../collections/documents/classes'

/** What decides whether visitors see a document. */
export type Stateful = { _status?: null | string; class?: null | string; deletedAt?: null | string; id?: number | string; state?: null | string }

/** Whether public pages may show a document: published, not in the trash, not excluded information, and no closed village. */
export const isVisible = (doc: null | Stateful | undefined): boolean =>
  Boolean(doc?.id) && doc?._status !== 'draft' && !doc?.deletedAt && doc?.class !== excludedClass && (!doc?.state || doc.state === 'terbit')
