import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sweepFiles } from '../../src/start/sweepFiles'
import { createMedia } from '../factories/media'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let village = ''
let photos: string[] = []

const later = Date.now() + 2 * 60 * 60_000
const stored = (): string[] =>
  readdirSync(path.join(t.dataDir, 'media'))
    .filter((name) => !name.startsWith('.'))
    .sort()
const sweep = async (now?: number) => {
  const said: string[] = []
  const result = await sweepFiles({
    log: (line) => said.push(line),
    payload: t.payload,
    ...(now ? { now } : {}),
  })
  return { ...result, said }
}

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
  for (const alt of ['Satu', 'Dua', 'Tiga']) await createMedia(t.payload, { alt, village })
  photos = stored()
})

afterAll(() => t.stop())

describe('files that no row names', () => {
  it.runIf(!process.env.MONGODB_URL)(
    'are left by a kill before the commit, spared while they are young, and removed an hour later',
    async () => {
      const child = spawnSync(
        process.execPath,
        ['-C', 'production', '--import', 'tsx', 'tests/helpers/uploadAndDie.ts', village],
        {
          env: { ...process.env, NODE_ENV: 'test', VITEST: '' },
          stdio: 'pipe',
        },
      )
      expect(child.signal, child.stderr.toString()).toBe('SIGKILL')
      expect((await t.payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(
        3,
      )
      expect(stored().length).toBeGreaterThan(photos.length)
      expect(await sweep()).toMatchObject({ removed: 0, said: [] })
      const { removed, said } = await sweep(later)
      expect([removed > 0, said]).toEqual([
        true,
        [`${removed} berkas yang tidak dimiliki isi apa pun dihapus.`],
      ])
      expect(stored()).toEqual(photos)
    },
  )

  it('are removed also where they stood aside, and second names that a start puts right are not', async () => {
    const folder = path.join(t.dataDir, 'media')
    writeFileSync(path.join(folder, '.simpan-a-foto.png'), 'x')
    writeFileSync(path.join(folder, '.kept-foto.png'), 'x')
    expect(await sweep(later)).toMatchObject({ kept: photos.length, removed: 1 })
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual(['.kept-foto.png'])
  })

  it('are all left where they are more than half: the database may be the wrong one', async () => {
    const folder = path.join(t.dataDir, 'media')
    for (let at = 0; at <= photos.length; at += 1)
      writeFileSync(path.join(folder, `lain-${at}.png`), 'x')
    const before = stored()
    const { removed, said } = await sweep(later)
    expect([removed, said.length]).toEqual([0, 1])
    expect(said[0]).toContain('periksa apakah basis datanya benar')
    expect(stored()).toEqual(before)
  })
})
