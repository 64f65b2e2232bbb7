import type { Field } from 'payload'

/** Where a contributor's draft stands: being written, sent for review, or returned with a note. */
export const reviewStates = [
  { label: 'Masih ditulis', value: 'ditulis' },
  { label: 'Dikirim untuk diperiksa', value: 'dikirim' },
  { label: 'Dikembalikan dengan catatan', value: 'dikembalikan' },
] as const

export const reviewFields: Field[] = [
  {
    name: 'review',
    type: 'select',
    defaultValue: 'ditulis',
    index: true,
    label: 'Pemeriksaan',
    options: [...reviewStates],
  },
  {
    name: 'reviewNote',
    type: 'textarea',
    admin: { description: 'Apa yang perlu diperbaiki penulis.' },
    label: 'Catatan pemeriksa',
    maxLength: 600,
  },
]
