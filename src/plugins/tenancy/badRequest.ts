import type { AfterErrorHook } from 'payload'

/** What is not JSON is the caller's mistake; Payload would call it its own (500). */
export const badRequest: AfterErrorHook = ({ error }) => {
  if (!(error instanceof SyntaxError)) return undefined
  return { response: { errors: [{ message: 'Permintaan ini tidak dapat dibaca. Periksa bentuk JSON-nya.' }] }, status: 400 }
}
