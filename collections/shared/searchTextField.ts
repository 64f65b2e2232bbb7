import type { Field } from 'payload'

import { nobody } from './access'
import { searchText } from './searchText'

/** Hidden, indexed copy of the named fields in comparable form; see `searchText`. */
export const searchTextField = (...sources: string[]): Field => ({
  name: 'searchText',
  type: 'text',
  access: { create: nobody, update: nobody },
  admin: { disableBulkEdit: true, hidden: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) =>
        searchText(
          ...sources.map((name) => {
            const value: unknown = data?.[name] ?? originalDoc?.[name]
            return typeof value === 'string' ? value : undefined
          }),
        ),
    ],
  },
  index: true,
  label: 'kata kunci',
})
