import type { CollectionConfig } from 'payload'

import { publicOr, staffWith } from './access'

/**
 * Rules of what a village writes for its site: contributors draft, editors publish, visitors read.
 */
export const contentAccess = {
  create: staffWith('content.write'),
  delete: staffWith('content.delete'),
  read: publicOr('content.read'),
  readVersions: staffWith('content.read'),
  update: staffWith('content.write'),
} satisfies CollectionConfig['access']
