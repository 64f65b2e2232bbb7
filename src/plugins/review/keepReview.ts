import type { CollectionBeforeChangeHook } from 'payload'

import type { ReviewState } from './steps'

/** Key of the request's context under which the step's own write carries its result. */
export const reviewContext = 'balai-review'

export type Review = { review: null | ReviewState; reviewNote: null | string }

/**
 * Nothing but a step moves the state: a form saves itself with what it once loaded, a restored
 * version brings back what was, and neither may undo a step. Publishing clears it.
 */
export const keepReview: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc }) => {
  if (data._status === 'published') return { ...data, review: null, reviewNote: null }
  const taken = context[reviewContext] as Review | undefined
  if (taken) return { ...data, ...taken }
  const before = operation === 'create' ? undefined : originalDoc
  return { ...data, review: before?.review ?? 'ditulis', reviewNote: before?.reviewNote ?? null }
}
