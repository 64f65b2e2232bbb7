import type { CollectionSlug, File, Payload } from 'payload'

import { buildAlbum, createAlbum } from '../../factories/album'
import { buildBroadcast, createBroadcast } from '../../factories/broadcast'
import { buildBudget, createBudget } from '../../factories/budget'
import { buildDocument, createDocument } from '../../factories/document'
import { buildEvent, createEvent } from '../../factories/event'
import { buildFile, buildPdf, createFile } from '../../factories/file'
import { buildIdmRecord, createIdmRecord } from '../../factories/idmRecord'
import { buildInvitation, createInvitation } from '../../factories/invitation'
import { buildMedia, buildPhoto, createMedia } from '../../factories/media'
import { buildNews, createNews } from '../../factories/news'
import { buildNotice, createNotice } from '../../factories/notice'
import { buildOfficial, createOfficial } from '../../factories/official'
import { buildPage, createPage } from '../../factories/page'
import { buildRedirect, createRedirect } from '../../factories/redirect'
import {
  buildDistrict,
  buildRegency,
  buildVillage,
  createDistrict,
  createVillage,
} from '../../factories/region'
import { buildStaff, createStaff } from '../../factories/staff'
import { canaryOf, type VillageKey, type World } from './world'

type Place = { key: VillageKey; world: World }

/**
 * How to make a document of a collection in a village's place, marked with the village's canary.
 */
export type Subject = {
  /** What a form would send to make one. */
  build: (place: Place) => Record<string, unknown>
  /** Belongs to a person and is found by its key alone: `attacks.int.spec.ts` tries it. */
  isPersonal?: boolean
  /** Belongs to a whole regency, so that a neighbouring village is no stranger to it. */
  isRegional?: boolean
  /** A change that harms nothing. */
  patch: Record<string, unknown>
  /** What it uploads, where it is a file. */
  photo?: () => Promise<File>
  /** One that may be deleted, where the usual one is needed further on. */
  spare?: (place: Place) => Promise<string>
  store: (place: Place, overrides?: Record<string, unknown>) => Promise<string>
}

let counter = 0
const next = (): number => (counter += 1)
const serial = (digits: number, start: number): string =>
  String(start + next()).padStart(digits, '0')

const idOf = ({ id }: { id: string }): string => id
const villageOf = ({ key, world }: Place): string => world.villages[key].id
const regencyOf = ({ key, world }: Place): string => world.villages[key].code.slice(0, 5)
const word = ({ key }: Place): string => `${canaryOf(key)} ${next()}`

/**
 * A village has one budget a year: the years go round, and what stands in the way of the next ones
 * leaves.
 */
let lastYear = 0
const budgetYear = (): number => 2015 + ((lastYear += 1) % 86)
const clearYears = async ({ key, world }: Place, year: number): Promise<void> => {
  const years = Array.from({ length: 20 }, (_, ahead) => 2015 + ((year - 2015 + ahead) % 86))
  await world.payload.db.deleteMany({
    collection: 'budgets',
    where: { and: [{ village: { in: [world.villages[key].id] } }, { year: { in: years } }] },
  })
}

type Draft = { _status: 'draft'; title: string }

/** What a writer writes and an editor publishes, known by its title. */
const titled = (args: {
  build: (draft: Draft) => object
  create: (payload: Payload, draft: Draft & { village: string }) => Promise<{ id: string }>
  /** What it needs besides a title. */
  more?: (place: Place) => object
  patch: Subject['patch']
}): Subject => {
  const { build, create, more = () => ({}), patch } = args
  const draftOf = (place: Place): Draft => ({
    _status: 'draft',
    title: word(place),
    ...more(place),
  })
  return {
    build: (place) => ({ ...build(draftOf(place)), village: villageOf(place) }),
    patch,
    store: async (place, overrides) =>
      idOf(
        await create(place.world.payload, {
          ...draftOf(place),
          village: villageOf(place),
          ...overrides,
        }),
      ),
  }
}

const articles = {
  albums: titled({
    build: (draft) => buildAlbum({ photos: [], ...draft }),
    create: (payload, draft) => createAlbum(payload, { photos: [], ...draft }),
    more: ({ key, world }) => ({ photos: [world.villages[key].photo] }),
    patch: { description: 'Keterangan uji' },
  }),
  budgets: {
    build: (place) => ({
      ...buildBudget({ _status: 'draft', regulation: word(place), year: budgetYear() }),
      village: villageOf(place),
    }),
    patch: { note: 'Catatan uji' },
    store: async (place, overrides) => {
      const year = budgetYear()
      await clearYears(place, year)
      return idOf(
        await createBudget(place.world.payload, {
          _status: 'draft',
          regulation: word(place),
          village: villageOf(place),
          year,
          ...overrides,
        }),
      )
    },
  },
  documents: titled({ build: buildDocument, create: createDocument, patch: { number: '7' } }),
  events: titled({
    build: buildEvent,
    create: createEvent,
    patch: { organizer: 'Karang Taruna Uji' },
  }),
  news: titled({
    build: buildNews,
    create: createNews,
    more: (place) => ({ summary: word(place) }),
    patch: { author: 'Penulis Uji' },
  }),
  notices: titled({ build: buildNotice, create: createNotice, patch: { isUrgent: true } }),
  pages: titled({ build: buildPage, create: createPage, patch: { order: 7 } }),
} satisfies Record<string, Subject>

const contents = {
  files: {
    build: (place) => ({ ...buildFile({ title: word(place) }), village: villageOf(place) }),
    patch: { title: 'Berkas ganti' },
    photo: async () => buildPdf(),
    store: async (place) =>
      idOf(
        await createFile(place.world.payload, { title: word(place), village: villageOf(place) }),
      ),
  },
  'idm-records': {
    build: (place) => ({
      ...buildIdmRecord({ revision: next(), source: word(place) }),
      village: villageOf(place),
    }),
    patch: { score: 0.71 },
    store: async (place) =>
      idOf(
        await createIdmRecord(place.world.payload, {
          revision: next(),
          source: word(place),
          village: villageOf(place),
        }),
      ),
  },
  media: {
    build: (place) => ({ ...buildMedia({ alt: word(place) }), village: villageOf(place) }),
    patch: { credit: 'Foto Uji' },
    photo: () => buildPhoto(),
    store: async (place) =>
      idOf(await createMedia(place.world.payload, { alt: word(place), village: villageOf(place) })),
  },
  officials: {
    build: (place) => ({ ...buildOfficial({ name: word(place) }), village: villageOf(place) }),
    patch: { order: 3 },
    store: async (place) =>
      idOf(
        await createOfficial(place.world.payload, { name: word(place), village: villageOf(place) }),
      ),
  },
  redirects: {
    build: (place) => ({
      ...buildRedirect({ to: `/berita/${next()}-${canaryOf(place.key)}` }),
      village: villageOf(place),
    }),
    patch: { to: '/profil' },
    store: async (place) =>
      idOf(
        await createRedirect(place.world.payload, {
          to: `/berita/${next()}-${canaryOf(place.key)}`,
          village: villageOf(place),
        }),
      ),
  },
} satisfies Record<string, Subject>

const regions = {
  broadcasts: {
    build: (place) => ({
      ...buildBroadcast({ _status: 'draft', title: word(place) }),
      regency: regencyOf(place),
    }),
    isRegional: true,
    patch: { isUrgent: true },
    store: async (place, overrides) =>
      idOf(
        await createBroadcast(place.world.payload, {
          _status: 'draft',
          regency: regencyOf(place),
          title: word(place),
          ...overrides,
        }),
      ),
  },
  districts: {
    build: (place) =>
      buildDistrict({ name: word(place), code: `${regencyOf(place)}.${serial(2, 10).slice(-2)}` }),
    isRegional: true,
    patch: { name: 'Kecamatan Ganti' },
    store: async (place) => {
      const { docs } = await place.world.payload.find({
        collection: 'districts',
        depth: 0,
        limit: 1,
        overrideAccess: true,
        where: { regency: { equals: regencyOf(place) } },
      })
      return (
        docs[0]?.id ??
        idOf(await createDistrict(place.world.payload, { code: `${regencyOf(place)}.09` }))
      )
    },
  },
  regencies: {
    build: () => buildRegency({ name: 'Kabupaten Baru', code: `98.${serial(2, 10).slice(-2)}` }),
    isRegional: true,
    patch: { contact: { office: 'Dinas Uji' } },
    store: async (place) => {
      const { docs } = await place.world.payload.find({
        collection: 'regencies',
        depth: 0,
        limit: 1,
        overrideAccess: true,
        where: { code: { equals: regencyOf(place) } },
      })
      return docs[0]?.id ?? ''
    },
  },
  villages: {
    build: (place) =>
      buildVillage({ name: word(place), code: `${regencyOf(place)}.01.${serial(4, 3000)}` }),
    patch: { contact: { postalCode: '99999' } },
    spare: async (place) =>
      idOf(
        await createVillage(place.world.payload, {
          name: word(place),
          code: `${regencyOf(place)}.01.${serial(4, 5000)}`,
        }),
      ),
    store: async (place) => villageOf(place),
  },
} satisfies Record<string, Subject>

const people = {
  invitations: {
    build: (place) => ({ ...buildInvitation({ name: word(place) }), villages: [villageOf(place)] }),
    patch: { name: 'Nama Ganti' },
    store: async (place) =>
      idOf(
        await createInvitation(place.world.payload, {
          name: word(place),
          villages: [villageOf(place)],
        }),
      ),
  },
  users: {
    build: (place) => ({ ...buildStaff({ name: word(place) }), villages: [villageOf(place)] }),
    patch: { name: 'Nama Ganti' },
    store: async (place) =>
      idOf(
        await createStaff(place.world.payload, { name: word(place), villages: [villageOf(place)] }),
      ),
  },
} satisfies Record<string, Subject>

/** Straight into the database: no API makes such a document. */
const raw =
  (
    collection: CollectionSlug,
    data: (place: Place) => Promise<Record<string, unknown>> | Record<string, unknown>,
  ): Subject['store'] =>
  async (place) =>
    String((await place.world.payload.db.create({ collection, data: await data(place) })).id)

const internal = (
  collection: CollectionSlug,
  data: (place: Place) => Record<string, unknown>,
): Subject => ({
  build: data,
  patch: data({ key: 'a1', world: {} as World }),
  store: raw(collection, data),
})

const ownedByColleague = async (place: Place): Promise<{ relationTo: 'users'; value: string }> => ({
  relationTo: 'users',
  value: await people.users.store(place),
})

const internals = {
  numbers: internal('numbers', (place) => ({ series: canaryOf(place.key), value: next() })),
  'payload-jobs': internal('payload-jobs', (place) => ({
    input: { catatan: canaryOf(place.key) },
    queue: 'default',
    taskSlug: 'schedulePublish',
  })),
  'payload-kv': internal('payload-kv', (place) => ({
    data: { catatan: canaryOf(place.key) },
    key: `${canaryOf(place.key)}${next()}`,
  })),
  'payload-locked-documents': {
    build: (place) => ({
      document: { relationTo: 'villages', value: villageOf(place) },
      user: { relationTo: 'users', value: place.world.actors['dpmd-viewer'].user?.id },
    }),
    patch: { globalSlug: 'uji' },
    store: raw('payload-locked-documents', async (place) => ({
      document: { relationTo: 'news', value: await articles.news.store(place, {}) },
      globalSlug: canaryOf(place.key),
      user: await ownedByColleague(place),
    })),
  },
  'payload-migrations': internal('payload-migrations', (place) => ({
    name: canaryOf(place.key),
    batch: 1,
  })),
  'payload-preferences': {
    build: (place) => ({ key: `uji-${next()}`, value: canaryOf(place.key) }),
    isPersonal: true,
    patch: { value: 'ganti' },
    store: raw('payload-preferences', async (place) => ({
      key: `${canaryOf(place.key)}-${next()}`,
      user: await ownedByColleague(place),
      value: canaryOf(place.key),
    })),
  },
  purges: internal('purges', (place) => ({ keepStale: false, tags: canaryOf(place.key) })),
} satisfies Record<string, Subject>

export const subjects: Record<CollectionSlug, Subject> = {
  ...articles,
  ...contents,
  ...regions,
  ...people,
  ...internals,
}
