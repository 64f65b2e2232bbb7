import type { Payload } from 'payload'

import { recordPurge } from '../../plugins/publishing/recordPurge'
import { placeTag } from '../../plugins/publishing/tagsOf'
import type { ImportPlan, KnownVillage } from './planImport'

const progressStep = 200
/** SQLite writes one after another anyway; MongoDB gains from a few at once. */
const mongoWriters = 8
/** Keeps the text of one purge record well below the longest text a field takes. */
const tagsPerPurge = 250

/** Writes a plan's changes and lets the cached pages of the villages concerned go, in few purge records. */
export const writeImport = async (args: {
  log: (line: string) => void
  payload: Payload
  plan: ImportPlan
  villages: readonly KnownVillage[]
}): Promise<void> => {
  const { log, payload, plan } = args
  const known = new Map(args.villages.map((village) => [village.id, village]))
  // The tenancy plugin keeps the villages it looked up here; handing them over saves a query a row.
  const villages = Object.fromEntries(
    args.villages.map(({ district, id, regency }) => [id, { district, regency }]),
  )
  const options = {
    collection: 'idm-records',
    context: { disableRevalidate: true, villages },
    depth: 0,
    overrideAccess: true,
  } as const
  const writes = [
    ...plan.changes.map(({ data, id }) => async () => {
      const record = { ...data, scheme: 'idm' as const }
      await (id
        ? payload.update({ ...options, data: record, id })
        : payload.create({ ...options, data: record }))
    }),
    ...plan.superseded.map(({ id }) => async () => {
      await payload.update({ ...options, data: { isCurrent: false }, id })
    }),
  ]
  await runAll({ log, width: payload.db.name === 'mongoose' ? mongoWriters : 1, writes })
  const touched = new Set([
    ...plan.changes.map(({ data }) => data.village),
    ...plan.superseded.map(({ village }) => village),
  ])
  const tags = new Set(
    [...touched].flatMap((id) => [
      placeTag('idm-records', known.get(id)?.regency ?? ''),
      placeTag('idm-records', id),
    ]),
  )
  await purge(payload, [...tags])
}

const runAll = async (args: {
  log: (line: string) => void
  width: number
  writes: (() => Promise<void>)[]
}): Promise<void> => {
  const { log, width, writes } = args
  for (let done = 0; done < writes.length;) {
    const batch = writes.slice(done, done + width)
    await Promise.all(batch.map((write) => write()))
    const before = done
    done += batch.length
    if (Math.floor(done / progressStep) > Math.floor(before / progressStep))
      log(`${done} dari ${writes.length} catatan …`)
  }
}

const purge = async (payload: Payload, tags: string[]): Promise<void> => {
  for (let start = 0; start < tags.length; start += tagsPerPurge) {
    await recordPurge({ keepStale: true, payload, tags: tags.slice(start, start + tagsPerPurge) })
  }
}
