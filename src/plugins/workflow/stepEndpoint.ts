import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  NotFound,
  type PayloadRequest,
} from 'payload'

import { staffOf } from '../../../collections/shared/access'
import { isDocumentId } from '../../../collections/shared/isDocumentId'
import { roles } from '../../../collections/shared/roles'
import { roleOf } from '../../../collections/shared/staff'
import { type Stepped, takeStep, type Workflow } from '../../../collections/shared/workflow'
import { announceStep } from './announceStep'

/**
 * `POST /api/<collection>/<id>/periksa` with `{ langkah, catatan? }` takes one step, under the
 * caller's own rules.
 */
export const stepEndpoint = ({
  slug,
  workflow,
}: {
  slug: string
  workflow: Workflow
}): Endpoint => ({
  handler: async (req) => {
    const role = roleOf(staffOf(req))
    if (!role) throw new Forbidden(req.t)
    const { note, step } = await readStep(req, workflow)
    const id = String(req.routeParams?.id)
    if (!isDocumentId(req.payload, id)) throw new NotFound(req.t)
    const place = {
      id,
      collection: slug as CollectionSlug,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    } as const
    const doc = (await req.payload.findByID(place)) as unknown as Stepped
    const taken = takeStep(workflow, { abilities: roles[role].abilities, doc, note, step })
    if (!taken.ok) throw refusal(taken.reason, taken.status)
    const data = { [workflow.fields.note]: taken.note, [workflow.fields.state]: taken.state }
    await req.payload.update({ ...place, context: { step: data }, data })
    await announceStep({ doc, req, slug, step: workflow.steps[step] })
    return Response.json(data)
  },
  method: 'post',
  path: '/:id/periksa',
})

const readStep = async (
  req: PayloadRequest,
  { steps }: Workflow,
): Promise<{ note: string; step: string }> => {
  const sent: unknown = await req.json?.().catch(() => undefined)
  const { catatan, langkah } = (sent ?? {}) as { catatan?: unknown; langkah?: unknown }
  if (typeof langkah !== 'string' || !Object.hasOwn(steps, langkah)) {
    throw refusal('Langkah pemeriksaan tidak dikenal. Muat ulang halaman ini.', 400)
  }
  return { note: typeof catatan === 'string' ? catatan : '', step: langkah }
}

const refusal = (message: string, status: number) => new APIError(message, status, undefined, true)
