import type { TextField } from 'payload'

import { nobody } from './access'

/**
 * The administrative code that identifies a region or village: unique, set once, in its pattern.
 */
export const codeField = (args: {
  description?: string
  example: string
  label: string
  pattern: RegExp
  position?: 'sidebar'
}): TextField => ({
  name: 'code',
  type: 'text',
  access: { update: nobody },
  admin: { description: args.description, position: args.position },
  index: true,
  label: args.label,
  required: true,
  unique: true,
  validate: (value: null | string | undefined) =>
    args.pattern.test(value ?? '') || `Tulis kode seperti ${args.example}.`,
})
