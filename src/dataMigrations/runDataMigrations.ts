import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

import { createLease } from '../database/lease'

/**
 * A change of what is stored, the same on both databases. It may be stopped anywhere and begun
 * again.
 */
export type DataMigration = { name: string; run: (payload: Payload) => Promise<void> }

const leaseMs = 30_000
const renewMs = 10_000
const askMs = 500

const keyOf = (name: string): string => `data-migration:${name}`

/**
 * Does once, in their order, what was not done yet; each is recorded when it is done. Of several
 * processes that start at once one does it and the others wait for it.
 * @returns the names of those done by this call.
 * @throws what a migration throws: the start must not go on over half-changed data.
 */
export const runDataMigrations = async (args: {
  migrations: DataMigration[]
  payload: Payload
}): Promise<string[]> => {
  const { migrations, payload } = args
  const open = async (): Promise<DataMigration[]> => {
    const states = await Promise.all(
      migrations.map(async (migration) => ({
        isDone: await payload.kv.has(keyOf(migration.name)),
        migration,
      })),
    )
    return states.filter(({ isDone }) => !isDone).map(({ migration }) => migration)
  }
  if ((await open()).length === 0) return []
  const lease = createLease({ name: 'data-migrations', payload, ttlMs: leaseMs })
  while ((await lease.ask()) === 'other') await wait(askMs)
  const renewing = setInterval(() => void lease.ask().catch(() => undefined), renewMs)
  try {
    const done: string[] = []
    for (const { name, run } of await open()) {
      await run(payload)
      await payload.kv.set(keyOf(name), { at: new Date().toISOString() })
      done.push(name)
    }
    return done
  } finally {
    clearInterval(renewing)
    await lease.release()
  }
}
