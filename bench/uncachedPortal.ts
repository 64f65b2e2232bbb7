import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/*
 * `node -C production --import tsx bench/uncachedPortal.ts`: what a page costs that no page cache
 * holds, without a server around it. Processor time is what a page needs; wall time also counts who
 * else uses the machine.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 60)
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
const [{ default: config }, { getPayload }, { createPortal, createResults }, { seedDemo }, { findTheme }, { countQueries }] = await Promise.all([
  import('../payload.config'),
  import('payload'),
  import('../src/portal'),
  import('../src/setup/demo/seedDemo'),
  import('../themes'),
  import('../tests/helpers/countQueries'),
])
const payload = await getPayload({ config })
await seedDemo({ log: () => undefined, payload })
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const results = createResults({ maxBytes: 24 * 1024 * 1024 })
const portals = { cold: createPortal({ findTheme, payload, settings }), kept: createPortal({ findTheme, payload, results, settings }) }
const village = { headers: { host: 'lembahkopi.localhost:3000' } }
const regency = { headers: { host: 'localhost:3000' } }
const own = await payload.find({ collection: 'villages', depth: 0, limit: 1, overrideAccess: true, where: { slug: { equals: 'lembahkopi' } } })
const villageId = own.docs[0]?.id ?? ''
const { docs } = await payload.find({
  collection: 'news',
  depth: 0,
  limit: 1,
  overrideAccess: true,
  where: { and: [{ village: { in: [villageId] } }, { _status: { equals: 'published' } }] },
})
const pages = [
  ['/', village],
  ['/berita', village],
  [`/berita/${docs[0]?.slug}`, village],
  ['/profil', village],
  ['/cari?q=air', village],
  ['/', regency],
] as const
/* Cold asks the database for everything; after news is what a page costs when the village has just published one; warm when nothing changed. */
const modes = [
  { before: () => undefined, mode: 'cold', portal: portals.cold },
  { before: () => results.purge({ tags: [`news@${villageId}`, 'news@99.01'] }), mode: 'after news', portal: portals.kept },
  { before: () => undefined, mode: 'warm', portal: portals.kept },
] as const
const at = (sorted: number[], share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)

const measure = async (name: string, { before, mode, portal }: (typeof modes)[number], ask: (portal: (typeof modes)[number]['portal']) => Promise<void>): Promise<void> => {
  for (let each = 0; each < 10; each += 1) {
    before()
    await ask(portal)
  }
  before()
  const queries = await countQueries(payload, () => ask(portal))
  const times: number[] = []
  const cpu = process.cpuUsage()
  for (let each = 0; each < rounds; each += 1) {
    const start = performance.now()
    before()
    await ask(portal)
    times.push(performance.now() - start)
  }
  const used = process.cpuUsage(cpu)
  times.sort((a, b) => a - b)
  const ms = (used.user + used.system) / 1000 / rounds
  console.log(`${name} ${mode}`.padEnd(60), `cpu ${ms.toFixed(1)} ms  p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)} ms  ${queries} queries`)
}

for (const [url, to] of pages) {
  for (const each of modes) {
    await measure((to === regency ? 'regency ' : '') + url, each, async (portal) => {
      const response = await portal.request(url, to)
      if (response.status !== 200) throw new Error(`${url}: ${response.status}`)
      await response.text()
    })
  }
}
console.log('kept', results.size())
await payload.destroy()
if (!process.env.BENCH_DATA) await rm(dataDir, { force: true, recursive: true })
process.exit(0)
