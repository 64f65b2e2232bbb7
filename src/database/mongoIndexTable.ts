/** One index and the query that needs it. */
export type MongoIndex = {
  /** Field by direction, in order. */
  key: Record<string, -1 | 1>
  /** Who asks. */
  need: string
  options?: { expireAfterSeconds?: number }
}

type Indexes = {
  main: MongoIndex[]
  versions?: MongoIndex[]
}

const index = (
  need: string,
  key: MongoIndex['key'],
  options?: MongoIndex['options'],
): MongoIndex => ({ key, need, options })

const versionsOfOne = index(
  'versions of one document, the newest, and those beyond the twenty kept',
  { parent: 1, updatedAt: -1 },
)
const draftsOfRegency = index('admin: list of a regency', {
  'version.regency': 1,
  latest: 1,
  'version.updatedAt': -1,
})

/** Versions of what has drafts; the admin lists the latest of each document. */
const drafts: MongoIndex[] = [
  versionsOfOne,
  index('admin: list of a village', { 'version.village': 1, latest: 1, 'version.updatedAt': -1 }),
  index('admin: list of a district', { 'version.district': 1, latest: 1, 'version.updatedAt': -1 }),
  draftsOfRegency,
]

/** What a village publishes, listed by a date or number of its own. */
const published = (by: string): MongoIndex[] => [
  index('portal: lists of a village', { village: 1, _status: 1, [by]: -1 }),
  index('portal: is the search index still true', { village: 1, _status: 1, updatedAt: -1 }),
]

/** What the regency's pages list across its villages. */
const acrossVillages = (by: string): MongoIndex[] => [
  index('portal: lists of the regency', { regency: 1, _status: 1, [by]: -1 }),
  index('portal: lists of the regency, one district', { district: 1, _status: 1, [by]: -1 }),
]

const placed: MongoIndex[] = [
  index('admin: list of a village', { village: 1, updatedAt: -1 }),
  index('admin: list of a regency', { regency: 1, updatedAt: -1 }),
]

/**
 * Every index on MongoDB beside the unique ones, which hold rules and are declared by the
 * collections. What lies in the hands of a place begins with it, so that one village's question
 * never reads another's rows. Collections that are not here keep the indexes that Payload makes.
 */
export const mongoIndexTable: Record<string, Indexes> = {
  albums: { main: published('date'), versions: drafts },
  broadcasts: {
    main: [index('portal: what the regency says', { regency: 1, _status: 1, start: -1 })],
    versions: [versionsOfOne, draftsOfRegency],
  },
  budgets: { main: published('year'), versions: drafts },
  districts: { main: [index('portal: districts of a regency', { regency: 1, name: 1 })] },
  documents: { main: published('year'), versions: drafts },
  events: { main: [...published('start'), ...acrossVillages('start')], versions: drafts },
  files: { main: placed },
  'idm-records': {
    main: [
      index('portal: index of a village', { village: 1, isCurrent: 1, year: -1 }),
      index('portal: a year of the regency', { regency: 1, scheme: 1, year: 1, isCurrent: 1 }),
      ...placed.slice(1),
    ],
  },
  invitations: {
    main: [
      index('accepting one', { tokenHash: 1 }),
      index('admin: invitations of a village', { villages: 1 }),
      index('admin: invitations of a regency', { regency: 1 }),
    ],
  },
  media: {
    main: [
      ...placed,
      index('a picture by its name', { 'sizes.kecil.filename': 1 }),
      index('a picture by its name', { 'sizes.sedang.filename': 1 }),
      index('a picture by its name', { 'sizes.lebar.filename': 1 }),
    ],
  },
  news: { main: [...published('publishedAt'), ...acrossVillages('publishedAt')], versions: drafts },
  notices: {
    main: [...published('start'), ...acrossVillages('start').slice(0, 1)],
    versions: drafts,
  },
  numbers: { main: [] },
  officials: {
    main: [index('portal: who works here', { village: 1, institution: 1, order: 1 }), ...placed],
  },
  pages: { main: published('order'), versions: drafts },
  'payload-jobs': {
    main: [
      index('the runner: what is due, what was left', { processing: 1, hasError: 1, waitUntil: 1 }),
      index('schedules of one document', { 'input.doc.value': 1 }),
    ],
  },
  'payload-kv': { main: [] },
  'payload-locked-documents': {
    main: [
      index('who edits a document', { 'document.value': 1 }),
      index('old locks', { updatedAt: 1 }),
    ],
  },
  'payload-preferences': { main: [index('preferences of one user', { 'user.value': 1, key: 1 })] },
  purges: {
    main: [
      index('what is new; deleted after an hour', { createdAt: 1 }, { expireAfterSeconds: 3600 }),
    ],
  },
  redirects: { main: placed.slice(0, 1) },
  regencies: { main: [index('portal: whose host is it', { host: 1 })] },
  users: {
    main: [
      index('staff of a village', { villages: 1, role: 1 }),
      index('admin: staff of a regency', { regency: 1 }),
      index('admin: staff of a district', { district: 1 }),
    ],
  },
  villages: {
    main: [
      index('portal: whose host is it', { domain: 1 }),
      index('portal: villages of a regency by district', { regency: 1, district: 1, name: 1 }),
      index('admin: villages of a regency by name', { regency: 1, name: 1 }),
      index('portal: open villages, the newest change', { regency: 1, state: 1, updatedAt: -1 }),
      index('admin: villages of a district', { district: 1, name: 1 }),
    ],
  },
}
