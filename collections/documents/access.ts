import type { Access } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { openClasses } from './classes'

/** Excluded information (class "dikecualikan") is for staff alone, whatever its state. */
export const readDocuments: Access = async (args) => {
  const allowed = await contentAccess.read(args)
  if (args.req.user || allowed === false) return allowed
  return { class: { in: [...openClasses] } }
}
