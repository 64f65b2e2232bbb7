import { APIError, type CollectionSlug, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'

import { staffOf } from '../../../collections/shared/access'
import { isDocumentId } from '../../../collections/shared/isDocumentId'
import { plainText } from '../../../collections/shared/plainText'
import { roleOf } from '../../../collections/shared/staff'
import { roles } from '../../../collections/users/roles'
import { announceReview } from './announceReview'
import { type Review, reviewContext } from './keepReview'
import { isReviewStep, type ReviewState, type ReviewStep, takeStep } from './steps'

/** What a step needs to know of a draft, whatever its collection. */
export type Reviewed = { body?: unknown; id: number | string; review?: null | ReviewState; title?: null | string; village?: unknown }

/** `POST /api/<collection>/<id>/periksa` with `{ langkah, catatan? }` takes one review step, under the caller's own rules. */
export const reviewEndpoint = (slug: string): Endpoint => ({
  handler: async (req) => {
    const role = roleOf(staffOf(req))
    if (!role) throw new Forbidden(req.t)
    const { note, step } = await readStep(req)
    const id = String(req.routeParams?.id)
    if (!isDocumentId(req.payload, id)) throw new NotFound(req.t)
    const place = { id, collection: slug as CollectionSlug, depth: 0, draft: true, overrideAccess: false, req } as const
    const doc: Reviewed = await req.payload.findByID(place)
    const taken = takeStep({ abilities: roles[role].abilities, note, state: doc.review, step })
    if (!taken.ok) throw refusal(taken.reason, 409)
    if (taken.state === 'dikirim') refuseUnwritten(doc)
    const review: Review = { review: taken.state, reviewNote: taken.note }
    await req.payload.update({ ...place, context: { [reviewContext]: review }, data: review })
    await announceReview({ doc, req, slug, state: taken.state })
    return Response.json(review)
  },
  method: 'post',
  path: '/:id/periksa',
})

const readStep = async (req: PayloadRequest): Promise<{ note: string; step: ReviewStep }> => {
  const sent: unknown = await req.json?.().catch(() => undefined)
  const { catatan, langkah } = (sent ?? {}) as { catatan?: unknown; langkah?: unknown }
  if (!isReviewStep(langkah)) throw refusal('Langkah pemeriksaan tidak dikenal. Muat ulang halaman ini.', 400)
  return { note: typeof catatan === 'string' ? catatan : '', step: langkah }
}

/** A draft may lack everything; what an editor is asked to read may not. */
const refuseUnwritten = (doc: Reviewed): void => {
  if (!doc.title?.trim()) throw refusal('Isi judulnya dahulu, lalu kirim.', 400)
  if (!plainText(doc.body)) throw refusal('Tulis isinya dahulu, lalu kirim.', 400)
}

const refusal = (message: string, status: number) => new APIError(message, status, undefined, true)
