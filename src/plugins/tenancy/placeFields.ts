import type { Field, PayloadRequest } from 'payload'

import { nobody } from '../../../collections/shared/access'
import { pickedVillage } from './pickedVillage'

/**
 * The village a document belongs to, and its region codes. The codes are copied by hook, so that a
 * region's rule is one indexed comparison and no list of villages.
 */
export const placeFields = (): Field[] => [
  {
    name: 'village',
    type: 'relationship',
    admin: {
      components: { Field: 'balai-desa/admin#VillageFieldSlot' },
      position: 'sidebar',
    },
    defaultValue: ({ req }: { req: PayloadRequest }) => pickedVillage(req),
    index: true,
    label: 'Desa',
    maxDepth: 0,
    relationTo: 'villages',
    required: true,
  },
  codeField('regency'),
  codeField('district'),
]

const codeField = (name: 'district' | 'regency'): Field => ({
  name,
  type: 'text',
  access: { create: nobody, update: nobody },
  admin: { disableBulkEdit: true, disableListColumn: true, hidden: true },
  index: true,
  label: name === 'regency' ? 'Kode kabupaten' : 'Kode kecamatan',
})
