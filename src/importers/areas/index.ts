import type { Payload } from 'payload'

import { openState } from '../../../collections/shared/publicState'
import { placeTag } from '../../../collections/shared/tags'
import { type ImportChange, ImportFileError, type ImportPlan } from '../importer'
import { first } from '../report'
import { defineImporter } from '../run'
import { type Areas, readAreas } from './readAreas'
import { villageSlugs } from './villageSlugs'

/** A place that the database lacks. */
export type AreaChange = ImportChange &
  (
    | { collection: 'districts'; data: { code: string; name: string } }
    | { collection: 'regencies'; data: Areas['regency'] }
    | { collection: 'villages'; data: { code: string; name: string; slug: string } }
  ) & {
    regency: string
  }

export type AreasPlan = ImportPlan<AreaChange> & {
  /** Stored villages that the code list lacks; they are left alone. */
  unmatched: { code: string; name: string }[]
  /** Kelurahan, which are no villages. */
  wardCount: number
}

/**
 * A regency from the official code list: adds what the database lacks and changes nothing that is
 * there, so that names, addresses and profiles edited by people stay. Safe to run again, also after
 * an interruption.
 */
export const areas = defineImporter<string, Areas, AreaChange, AreasPlan>({
  apply: ({ change, context, payload }) => {
    const options = { context, depth: 0, overrideAccess: true } as const
    switch (change.collection) {
      case 'districts':
        return payload.create({ ...options, collection: 'districts', data: change.data })
      case 'regencies':
        return payload.create({ ...options, collection: 'regencies', data: change.data })
      case 'villages':
        return payload.create({
          ...options,
          collection: 'villages',
          data: { ...change.data, state: openState },
        })
    }
  },
  code: 'areas',
  // A district names its regency, a village its district.
  isOrdered: true,
  notes: ({ changes, unmatched, wardCount }) => [
    `Ditambah: ${(['regencies', 'districts', 'villages'] as const).map((slug) => `${changes.filter(({ collection }) => collection === slug).length} ${words[slug]}`).join(', ')}.`,
    ...(wardCount > 0 ? [`${wardCount} kelurahan tidak dimuat, karena bukan desa.`] : []),
    ...(unmatched.length > 0
      ? [
          `Tidak ada dalam daftar kode (${unmatched.length}), dibiarkan:`,
          ...first(unmatched, ({ code, name }) => `  ${code} ${name}`),
        ]
      : []),
  ],
  plan: async ({ parsed, payload }) =>
    planAreas({ areas: parsed, stored: await readStored(payload, parsed.regency.code) }),
  read: async (code) => {
    const found = await readAreas(code)
    if (!found)
      throw new ImportFileError(
        `Kode ${code} tidak ada dalam daftar kabupaten dan kota Kemendagri.`,
      )
    if (found.villages.length === 0) {
      throw new ImportFileError(
        `${found.regency.name} (${code}) tidak mempunyai desa, hanya ${found.wardCount} kelurahan.`,
      )
    }
    return found
  },
  tagsOf: ({ collection, regency }) => [placeTag(collection, regency)],
  title: 'Kabupaten dari daftar kode',
  unit: 'wilayah',
})

const words = { districts: 'kecamatan', regencies: 'kabupaten', villages: 'desa' }

type Stored = Awaited<ReturnType<typeof readStored>>

const planAreas = ({
  areas: { districts, regency, villages, wardCount },
  stored,
}: {
  areas: Areas
  stored: Stored
}): AreasPlan => {
  const slugs = villageSlugs({
    taken: new Map(stored.villages.map(({ code, slug }) => [code, slug ?? ''])),
    villages,
  })
  const have = new Set(
    [...stored.regencies, ...stored.districts, ...stored.villages].map(({ code }) => code),
  )
  const listed = new Set(villages.map(({ code }) => code))
  const add = ({ code, name }: { code: string; name: string }) => ({
    differences: [],
    isNew: true,
    label: `${code} ${name}`,
    place: '',
    regency: regency.code,
  })
  const all: AreaChange[] = [
    { ...add(regency), collection: 'regencies', data: regency },
    ...districts.map((data): AreaChange => ({ ...add(data), collection: 'districts', data })),
    ...villages.map(({ code, name }): AreaChange => ({
      ...add({ code, name }),
      collection: 'villages',
      data: { code, name, slug: slugs.get(code) ?? '' },
    })),
  ]
  const changes = all.filter(({ data }) => !have.has(data.code))
  return {
    changes,
    issues: [],
    refusal: undefined,
    same: all.length - changes.length,
    unmatched: stored.villages
      .filter(({ code }) => !listed.has(code))
      .map(({ code, name }) => ({ code, name })),
    wardCount,
  }
}

const readStored = async (payload: Payload, code: string) => {
  const all = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const
  const where = { regency: { equals: code } }
  const [regencies, districts, villages] = await Promise.all([
    payload.find({ ...all, collection: 'regencies', where: { code: { equals: code } } }),
    payload.find({ ...all, collection: 'districts', where }),
    payload.find({ ...all, collection: 'villages', where }),
  ])
  return { districts: districts.docs, regencies: regencies.docs, villages: villages.docs }
}
