import { ValidationError } from 'payload'

/** Tells an editor, in Indonesian, what is wrong with one field and what to do. */
export const fieldError = (args: { collection: string; message: string; path: string }): ValidationError =>
  new ValidationError({ collection: args.collection, errors: [{ message: args.message, path: args.path }] })
