import type { Field } from 'payload'

import { nobody } from './access'
import { plainText } from './plainText'
import { searchText } from './searchText'

/** Characters of a long text that are searched. */
const longestText = 3000

/**
 * Hidden copy of the named fields in comparable form, texts cut; see `searchText`. Without an
 * index: nobody asks for its beginning.
 */
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
            return typeof value === 'string' ? value : plainText(value).slice(0, longestText)
          }),
        ),
    ],
  },
  label: 'kata kunci',
})
