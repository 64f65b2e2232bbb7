import { openBenchPortal } from './openBenchPortal'

/*
 * `node -C production --import tsx bench/uncachedPortal.ts`: what a page costs that no page cache
 * holds, without a server around it. Processor time is what a page needs; wall time also counts who
 * else uses the machine.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 60)
const { close, countQueries, good, payload, portals, results, villageId } = await openBenchPortal()
const village = { headers: { host: good } }
const regency = { headers: { host: 'localhost:3000' } }
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
  {
    before: () => results.purge({ tags: [`news@${villageId}`, 'news@99.01'] }),
    mode: 'after news',
    portal: portals.kept,
  },
  { before: () => undefined, mode: 'warm', portal: portals.kept },
] as const
const at = (sorted: number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)

const measure = async (
  name: string,
  { before, mode, portal }: (typeof modes)[number],
  ask: (portal: (typeof modes)[number]['portal']) => Promise<void>,
): Promise<void> => {
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
  console.log(
    `${name} ${mode}`.padEnd(60),
    `cpu ${ms.toFixed(1)} ms  p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)} ms  ${queries} queries`,
  )
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
await close()
process.exit(0)
