import type { TextField } from 'payload'

import { nobody } from './access'

/**
 * A region's code cut from the document's own `code`. Set after Payload has removed what the caller
 * may not write, which this field always is.
 */
export const derivedCodeField = (
  name: 'district' | 'regency',
  cut: (code: string) => string,
): TextField => ({
  name,
  type: 'text',
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) =>
        cut(
          String(
            (data as { code?: string })?.code ?? (originalDoc as { code?: string })?.code ?? '',
          ),
        ),
    ],
  },
  index: true,
})
