import type { Payload } from 'payload'

import { regencyOfCode } from '../../../collections/shared/codes'
import { recordPurge } from '../../plugins/publishing/recordPurge'
import { documentTag } from '../../plugins/publishing/tagsOf'
import { type BoundaryPlan, type KnownVillage, planBoundaries } from './planBoundaries'
import { type Boundary, readBoundaries } from './readBoundaries'

const options = { context: { disableRevalidate: true }, depth: 0, overrideAccess: true } as const
const progressStep = 100
/** Keeps the text of one purge record well below the longest text a field takes. */
const tagsPerPurge = 250

/**
 * Imports village boundaries: draws each village's outline and stores what differs. A faulty feature
 * hinders no other, a file with the codes of other villages is not written at all; the plan says what was or would be done.
 * @throws BoundaryFileError when the file is no GeoJSON of features in degrees.
 */
export const importBoundaries = async (args: {
  bytes: Uint8Array
  dryRun: boolean
  /** Takes one line of progress, in Indonesian. */
  log: (line: string) => void
  payload: Payload
  /** Where the boundaries were published; undefined keeps what is stored. */
  source: string | undefined
}): Promise<BoundaryPlan> => {
  const { payload } = args
  const { boundaries, issues } = readBoundaries(args.bytes)
  const plan = planBoundaries({ boundaries, issues, source: args.source, villages: await readVillages(payload, boundaries) })
  if (args.dryRun || plan.refusal) return plan
  for (const [index, { code, id, outline }] of plan.changes.entries()) {
    await payload.update({ ...options, collection: 'villages', data: { outline }, id }).catch((error: unknown) => {
      throw new Error(`${code}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    })
    if ((index + 1) % progressStep === 0) args.log(`${index + 1} dari ${plan.changes.length} desa …`)
  }
  await purge(payload, plan)
  return plan
}

/** All villages of the regencies that the file touches and this database has. */
const readVillages = async (payload: Payload, boundaries: readonly Boundary[]): Promise<KnownVillage[]> => {
  const regencies = [...new Set(boundaries.map(({ code }) => regencyOfCode(code)))]
  if (regencies.length === 0) return []
  const { docs } = await payload.find({
    ...options,
    collection: 'villages',
    limit: 0,
    pagination: false,
    select: { code: true, name: true, outline: true },
    sort: 'code',
    where: { regency: { in: regencies } },
  })
  return docs
}

/** Every page of a village carries the village's own tag. */
const purge = async (payload: Payload, { changes }: BoundaryPlan): Promise<void> => {
  const tags = changes.map(({ id }) => documentTag('villages', id))
  for (let start = 0; start < tags.length; start += tagsPerPurge) {
    await recordPurge({ keepStale: true, payload, tags: tags.slice(start, start + tagsPerPurge) })
  }
}
