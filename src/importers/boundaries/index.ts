import type { Payload } from 'payload'

import { regencyOfCode } from '../../../collections/shared/codes'
import { documentTag } from '../../../collections/shared/tags'
import { first } from '../report'
import { defineImporter } from '../run'
import {
  type BoundaryPlan,
  type KnownVillage,
  type OutlineChange,
  planBoundaries,
} from './planBoundaries'
import { type Boundary, type BoundaryFile, readBoundaries } from './readBoundaries'

/** GeoJSON of village boundaries: each village's outline, drawn small. */
export const boundaries = defineImporter<Uint8Array, BoundaryFile, OutlineChange, BoundaryPlan>({
  apply: ({ change: { id, outline }, context, payload }) =>
    payload.update({
      id,
      collection: 'villages',
      context,
      data: { outline },
      depth: 0,
      overrideAccess: true,
    }),
  code: 'boundaries',
  notes: ({ without }) => [
    ...first(without, ({ code, name }) => `TANPA   ${code} ${name}: tidak ada di berkas`),
    `${without.length} desa tanpa batas di berkas.`,
  ],
  plan: async ({ parsed, payload, publication }) =>
    planBoundaries({
      file: parsed,
      source: publication.source,
      villages: await readVillages(payload, parsed.boundaries),
    }),
  read: readBoundaries,
  // Every page of a village carries the village's own tag.
  tagsOf: ({ id }) => [documentTag('villages', id)],
  title: 'Batas desa',
  unit: 'desa',
})

/** All villages of the regencies that the file touches and this database has. */
const readVillages = async (
  payload: Payload,
  found: readonly Boundary[],
): Promise<KnownVillage[]> => {
  const regencies = [...new Set(found.map(({ code }) => regencyOfCode(code)))]
  if (regencies.length === 0) return []
  const { docs } = await payload.find({
    collection: 'villages',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { code: true, name: true, outline: true },
    sort: 'code',
    where: { regency: { in: regencies } },
  })
  return docs
}
