import { ValidationError } from 'payload'

/**
 * Tells an editor, in Indonesian, what is wrong with one field and what to do: at the field, and in
 * the notice that appears.
 */
export const fieldError = (args: {
  collection: string
  message: string
  path: string
}): ValidationError =>
  new ValidationError(
    {
      collection: args.collection,
      errors: [{ label: args.message, message: args.message, path: args.path }],
    },
    heading,
  )

/** Without it the notice begins with Payload's English. */
const heading = (): string => 'Belum dapat disimpan.'
