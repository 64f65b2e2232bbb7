import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * The portal on a database of its own with the demo, without a server around it: `cold` asks the
 * database for everything, `kept` keeps what it was told.
 * `BENCH_DATA` names a folder that stays, so that the demo is made once.
 */
export const openBenchPortal = async () => {
  const dataDir = process.env.BENCH_DATA ?? (await mkdtemp(path.join(tmpdir(), 'balai-bench-')))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'bench.db')}`,
    JOBS_RUNNER: 'false',
    NODE_ENV: 'production',
    PAYLOAD_DISABLE_ADMIN: 'true',
    PAYLOAD_SECRET: 'rahasia-untuk-pengukuran-saja',
    PUBLIC_URL: 'http://localhost:3000',
  })
  const [
    { default: config },
    { getPayload },
    { createPortal, createResults },
    { seedDemo },
    { findTheme },
    { countQueries },
  ] = await Promise.all([
    import('../payload.config'),
    import('payload'),
    import('../src/portal'),
    import('../src/demo/seedDemo'),
    import('../themes'),
    import('../tests/helpers/countQueries'),
  ])
  const payload = await getPayload({ config })
  await seedDemo({ log: () => undefined, payload })
  const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
  const results = createResults({ maxBytes: 24 * 1024 * 1024 })
  const { docs } = await payload.find({
    collection: 'villages',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { slug: { equals: 'lembahkopi' } },
  })
  return {
    close: async (): Promise<void> => {
      await payload.destroy()
      if (!process.env.BENCH_DATA) await rm(dataDir, { force: true, recursive: true })
    },
    countQueries,
    /** Host of a lively village. */
    good: 'lembahkopi.localhost:3000',
    payload,
    portals: {
      cold: createPortal({ findTheme, payload, settings }),
      kept: createPortal({ findTheme, payload, results, settings }),
    },
    results,
    villageId: docs[0]?.id ?? '',
  }
}
