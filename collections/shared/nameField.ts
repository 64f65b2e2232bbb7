import type { Field } from 'payload'
import { text } from 'payload/shared'

import { oneLine } from './oneLine'

/** The name of a person who works here, as it stands in mails. */
export const nameField: Field = {
  name: 'name',
  type: 'text',
  label: 'Nama',
  maxLength: 80,
  required: true,
  validate: (value: null | string | undefined, options: Parameters<typeof text>[1]) => {
    const line = oneLine(value)
    return line === true ? text(value, options) : line
  },
}
