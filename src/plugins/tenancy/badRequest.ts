import type { AfterErrorHook } from 'payload'

/** What is not JSON, or no id of MongoDB's, is the caller's mistake; Payload would call it its own (500). */
export const badRequest: AfterErrorHook = ({ error }) => {
  if (!(error instanceof SyntaxError) && error.name !== 'CastError') return undefined
  const message = 'Permintaan ini tidak dapat dibaca. Periksa bentuk JSON dan id-nya.'
  return { response: { errors: [{ message }] }, status: 400 }
}
