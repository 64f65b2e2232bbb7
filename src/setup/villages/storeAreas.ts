import type { Payload } from 'payload'

import { recordPurge } from '../../plugins/publishing/recordPurge'
import { placeTag } from '../../plugins/publishing/tagsOf'
import type { Areas } from './readAreas'
import { villageSlugs } from './villageSlugs'

/** What storing a regency did, by count; `unmatched` are stored villages that the code list lacks. */
export type AreasReport = {
  added: { districts: number; regencies: number; villages: number }
  kept: { districts: number; regencies: number; villages: number }
  unmatched: { code: string; name: string }[]
}

const options = { context: { disableRevalidate: true }, depth: 0, overrideAccess: true } as const
const progressStep = 100

/**
 * Adds what the database lacks of a regency and changes nothing that is there, so that names,
 * addresses and profiles edited by people stay. Safe to run again, also after an interruption.
 * @throws Error when a village's address is taken; nothing is written then.
 */
export const storeAreas = async (args: {
  areas: Areas
  /** Takes one line of progress, in Indonesian. */
  log: (line: string) => void
  payload: Payload
}): Promise<AreasReport> => {
  const { areas, log, payload } = args
  const { code } = areas.regency
  const stored = await readStored(payload, code)
  const slugs = villageSlugs({
    taken: new Map(stored.villages.map((village) => [village.code, village.slug ?? ''])),
    villages: areas.villages,
  })
  const have = {
    districts: new Set(stored.districts.map(codeOf)),
    villages: new Set(stored.villages.map(codeOf)),
  }
  const missing = {
    districts: areas.districts.filter((each) => !have.districts.has(each.code)),
    villages: areas.villages.filter((each) => !have.villages.has(each.code)),
  }
  if (stored.regencies.length === 0)
    await payload.create({ ...options, collection: 'regencies', data: areas.regency })
  for (const data of missing.districts)
    await payload.create({ ...options, collection: 'districts', data })
  for (const [index, { code: villageCode, name }] of missing.villages.entries()) {
    await payload.create({
      ...options,
      collection: 'villages',
      data: { code: villageCode, name, slug: slugs.get(villageCode), state: 'terbit' },
    })
    if ((index + 1) % progressStep === 0) log(`${index + 1} dari ${missing.villages.length} desa …`)
  }
  const added = {
    districts: missing.districts.length,
    regencies: stored.regencies.length === 0 ? 1 : 0,
    villages: missing.villages.length,
  }
  if (added.districts + added.regencies + added.villages > 0) await purgeRegency(payload, code)
  const listed = new Set(areas.villages.map(codeOf))
  return {
    added,
    kept: {
      districts: areas.districts.length - added.districts,
      regencies: 1 - added.regencies,
      villages: areas.villages.length - added.villages,
    },
    unmatched: stored.villages
      .filter((village) => !listed.has(village.code))
      .map(({ code: each, name }) => ({ code: each, name })),
  }
}

const codeOf = ({ code }: { code: string }): string => code

const readStored = async (payload: Payload, code: string) => {
  const all = { ...options, limit: 0, pagination: false } as const
  const where = { regency: { equals: code } }
  const [regencies, districts, villages] = await Promise.all([
    payload.find({ ...all, collection: 'regencies', where: { code: { equals: code } } }),
    payload.find({ ...all, collection: 'districts', where }),
    payload.find({ ...all, collection: 'villages', where }),
  ])
  return { districts: districts.docs, regencies: regencies.docs, villages: villages.docs }
}

/** One record instead of one a village: running servers drop the regency's pages once. */
const purgeRegency = (payload: Payload, code: string): Promise<void> =>
  recordPurge({
    keepStale: true,
    payload,
    tags: ['regencies', 'districts', 'villages'].map((slug) => placeTag(slug, code)),
  })
