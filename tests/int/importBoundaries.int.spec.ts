import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { boundaries } from '../../src/importers/boundaries'
import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { storeAreas } from '../factories/areas'
import { createRegion } from '../factories/region'
import { createStaff } from '../factories/staff'
import { realDataDir, runsOnRealData } from '../helpers/realData'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let test: TestPayload
let id = ''

const square = (size: number) => ({
  coordinates: [
    [
      [106, -6],
      [106 + size, -6],
      [106 + size, -6 - size],
      [106, -6 - size],
      [106, -6],
    ],
  ],
  type: 'Polygon',
})
const collection = (...features: { code: string; size: number }[]) =>
  new TextEncoder().encode(
    JSON.stringify({
      features: features.map(({ code, size }) => ({
        geometry: square(size),
        properties: { KODE_DESA: code },
        type: 'Feature',
      })),
      type: 'FeatureCollection',
    }),
  )
const run = async (input: Uint8Array, options: { dryRun?: boolean; source?: string } = {}) => {
  const publication = { revision: 1, source: options.source }
  const { plan } = await boundaries.run({
    dryRun: options.dryRun ?? false,
    input,
    log: () => undefined,
    payload: test.payload,
    publication,
    skipErrors: false,
  })
  return plan
}
const outline = async () =>
  (await test.payload.findByID({ id, collection: 'villages', depth: 0, overrideAccess: true }))
    .outline
const purges = async () =>
  (
    await test.payload.find({
      collection: 'purges',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
    })
  ).docs

beforeAll(async () => {
  test = await startPayload()
  const { villages } = await createRegion(test.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      {
        code: '99.01.01.2001',
        contact: { phone: '0000-111' },
        name: 'Sukacontoh',
        slug: 'sukacontoh',
        summary: 'Desa uji.',
      },
    ],
  })
  id = villages[0]?.id ?? ''
})
afterAll(() => test.stop())

describe('boundaries of a regency', () => {
  const file = collection({ code: '9901012001', size: 0.02 }, { code: '99.01.01.2999', size: 0.02 })

  it('write nothing on a dry run', async () => {
    const plan = await run(file, { dryRun: true })
    expect([
      plan.changes.length,
      plan.issues.map(({ level }) => level),
      (await outline())?.path ?? null,
    ]).toEqual([1, ['skipped'], null])
  })

  it('are stored with their source, and nothing else of the village changes', async () => {
    const before = await purges()
    await run(file, { source: 'Peta uji' })
    const village = await test.payload.findByID({
      id,
      collection: 'villages',
      depth: 0,
      overrideAccess: true,
    })
    expect(village).toMatchObject({
      contact: { phone: '0000-111' },
      outline: { height: 600, path: 'M6 6l585 0 0 588-585 0z', source: 'Peta uji', width: 597 },
      state: 'terbit',
      summary: 'Desa uji.',
    })
    expect((await purges()).slice(before.length).map(({ tags }) => tags)).toEqual([
      `villages:${id}`,
    ])
  })

  it('change nothing and purge nothing the second time', async () => {
    const before = await purges()
    const plan = await run(file)
    expect([plan.changes, plan.same, (await purges()).length]).toEqual([[], 1, before.length])
  })

  it('by the codes of another list are not stored, whatever the file calls them', async () => {
    const before = await outline()
    const features = ['Atas', 'Bukit', 'Cempaka', 'Danau'].map((nmdesa, index) => ({
      geometry: square(0.05),
      properties: { iddesa: index === 0 ? '9901012001' : `990101000${index}`, nmdesa },
      type: 'Feature',
    }))
    const plan = await run(
      new TextEncoder().encode(JSON.stringify({ features, type: 'FeatureCollection' })),
    )
    expect([plan.refusal, await outline()]).toEqual([expect.stringContaining('kode BPS'), before])
  })

  it('show on the profile and on the contact page', async () => {
    const portal = createPortal({
      findTheme,
      payload: test.payload,
      settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
    })
    for (const page of ['/profil', '/kontak']) {
      const html = await (
        await portal.request(page, { headers: { host: 'sukacontoh.localhost:3000' } })
      ).text()
      expect([
        html.includes('M6 6l585 0 0 588-585 0z'),
        html.includes('Batas Desa Sukacontoh'),
        html.includes('Sumber batas: Peta uji.'),
      ]).toEqual([true, true, true])
    }
  })

  it('are not what staff of the village can write, whatever else they can', async () => {
    const user = {
      ...(await createStaff(test.payload, { role: 'village-admin', villages: [id] })),
      collection: 'users' as const,
    }
    const data = { outline: { path: 'M0 0z' }, summary: 'Diubah petugas.' }
    const village = await test.payload.update({
      id,
      collection: 'villages',
      data,
      depth: 0,
      overrideAccess: false,
      user,
    })
    expect([village.summary, (await outline())?.path]).toEqual([
      'Diubah petugas.',
      'M6 6l585 0 0 588-585 0z',
    ])
  })
})

describe.runIf(runsOnRealData)('the boundaries of Kabupaten Serang', () => {
  it('match 326 of 326 villages, and change nothing the second time', async () => {
    await storeAreas(test.payload, '36.04')
    const bytes = await readFile(
      path.join(realDataDir, 'boundaries-kabupaten-serang-villages.geojson'),
    )
    const plan = await run(bytes)
    expect(plan).toMatchObject({ issues: [], same: 0, without: [] })
    expect(plan.changes).toHaveLength(326)
    const { docs } = await test.payload.find({
      collection: 'villages',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      where: { regency: { equals: '36.04' } },
    })
    expect(
      Math.max(...docs.map((village) => village.outline?.path?.length ?? 9999)),
    ).toBeLessThanOrEqual(1500)
    expect(await run(bytes)).toMatchObject({ changes: [], issues: [] })
  })
})
