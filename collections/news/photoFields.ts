import type { Field } from 'payload'

/**
 * The photo, and its description to be typed beside it. The description is the photo's own: the
 * second field is stored nowhere, `describePhoto` writes it to the photo.
 */
export const photoFields: Field[] = [
  {
    name: 'photo',
    type: 'upload',
    admin: { allowCreate: false, components: { Field: 'balai-desa/admin#PhotoField' } },
    label: 'Foto',
    relationTo: 'media',
  },
  {
    name: 'photoAlt',
    type: 'text',
    admin: {
      components: { Field: 'balai-desa/admin#PhotoAltField' },
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
    label: 'Apa yang terlihat di foto',
    maxLength: 250,
    virtual: true,
  },
]
