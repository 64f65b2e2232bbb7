import type { Payload } from 'payload'

import type { MadeLogin } from '../start/makeLogin'
import { clearDemo } from './clearDemo'
import { indexYears } from './indexYears'
import { seededRandom } from './random'
import { richText } from './richText'
import { seedBudgets } from './seedBudgets'
import { seedEvents } from './seedEvents'
import { seedBroadcasts, seedNotices } from './seedNotices'
import { seedOptions } from './seedOptions'
import { seedRichVillage } from './seedRichVillage'
import { seedStaff } from './seedStaff'
import { littleEvent } from './texts/eventTexts'
import { broadcastTexts, littleNotice } from './texts/noticeTexts'
import { headNames } from './texts/people'
import { demoDistricts, demoRegency } from './texts/places'
import { aboutLines } from './texts/richLooks'
import { type DemoVillage, demoVillages } from './villageData'

type StoredVillage = DemoVillage & { id: string }

/**
 * Fills an empty database with the fictional Kabupaten Contoh: 3 districts, 24 villages, four years
 * of index, three lively sites and one account for every role inside the regency. Touches no
 * network. Does nothing when any regency exists; the regency itself is written last, so an
 * interrupted run is cleared and done again by the next one.
 * @returns the logins to print; none when nothing was done.
 */
export const seedDemo = async (args: {
  /** Takes one line of progress, in Indonesian. */
  log: (line: string) => void
  payload: Payload
}): Promise<{ logins: MadeLogin[] }> => {
  const { log, payload } = args
  // Asked for one: a count of all is an estimate on MongoDB.
  const { docs } = await payload.find({
    collection: 'regencies',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
  })
  if (docs.length > 0) return { logins: [] }
  await clearDemo(payload)
  log(`Menyiapkan data contoh: ${demoRegency.name}, 3 kecamatan, 24 desa …`)
  await seedDistricts(payload)
  const villages = await seedVillages(payload)
  for (const { id, land, name } of villages.filter(({ isRich }) => isRich)) {
    log(`Menggambar dan menulis situs Desa ${name} …`)
    await seedRichVillage({ land, name, payload, village: id })
  }
  for (const [index, village] of villages.entries()) {
    if (!village.isRich && index % 3 === 1)
      await seedLittle({ name: village.name, payload, village: village.id })
  }
  await seedBroadcasts({ payload, regency: demoRegency.code, texts: broadcastTexts })
  const first = villages[0]
  if (!first) throw new Error('Data contoh tidak memuat desa.')
  const logins = await seedStaff({
    payload,
    village: { district: first.data.code.slice(0, 8), id: first.id, slug: first.data.slug ?? '' },
  })
  await payload.create({
    ...seedOptions,
    collection: 'regencies',
    data: { ...demoRegency, about: richText(aboutLines) },
  })
  log('Data contoh siap.')
  return { logins }
}

const seedDistricts = async (payload: Payload): Promise<void> => {
  for (const [index, { name }] of demoDistricts.entries()) {
    await payload.create({
      ...seedOptions,
      collection: 'districts',
      data: { code: `${demoRegency.code}.0${index + 1}`, name },
    })
  }
}

const seedVillages = async (payload: Payload): Promise<StoredVillage[]> => {
  const stored: StoredVillage[] = []
  const heads = [...headNames]
  for (const village of demoVillages()) {
    const { id } = await payload.create({
      ...seedOptions,
      collection: 'villages',
      data: village.data,
    })
    for (const year of indexYears(seededRandom(`skor ${village.name}`))) {
      await payload.create({
        ...seedOptions,
        collection: 'idm-records',
        data: {
          ...year,
          formulaMatches: true,
          isCurrent: true,
          revision: 1,
          scheme: 'idm',
          source: 'Data contoh, bukan angka resmi',
          statusMatches: true,
          village: id,
        },
      })
    }
    const head = village.isRich ? undefined : heads.shift()
    if (head) await seedHead({ head, payload, village: id })
    stored.push({ ...village, id })
  }
  return stored
}

/** What a village has whose operator writes now and then. */
const seedLittle = async (args: {
  name: string
  payload: Payload
  village: string
}): Promise<void> => {
  await seedEvents({ ...args, texts: [littleEvent] })
  await seedNotices({ ...args, texts: [littleNotice] })
  await seedBudgets({ ...args, years: 1 })
}

const seedHead = (args: { head: string; payload: Payload; village: string }) =>
  args.payload.create({
    ...seedOptions,
    collection: 'officials',
    data: {
      institution: 'pemerintah-desa',
      isHead: true,
      name: args.head,
      order: 0,
      position: 'Kepala Desa',
      termEnd: 2029,
      termStart: 2021,
      village: args.village,
    },
  })
