import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { checkIdm } from '../../collections/idm-records/score'
import { seedDemo } from '../../src/demo/seedDemo'
import type { MadeLogin } from '../../src/start/makeLogin'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const
const villageSlugs = ['lembahkopi', 'muaraperahu', 'sawahwening']

let logins: MadeLogin[]
let test: TestPayload

beforeAll(async () => {
  test = await startPayload()
  // What a run that was stopped half-way leaves behind.
  const options = { context: { disableRevalidate: true }, depth: 0, overrideAccess: true } as const
  const { id } = await test.payload.create({
    ...options,
    collection: 'villages',
    data: { code: '99.01.01.2001', name: 'Lembahkopi', slug: 'lembahkopi', state: 'terbit' },
  })
  await test.payload.create({
    ...options,
    collection: 'officials',
    data: { institution: 'bpd', name: 'Sisa', position: 'Anggota', village: id },
  })
  logins = (await seedDemo({ log: () => undefined, payload: test.payload })).logins
})
afterAll(() => test.stop())

describe('the demo', () => {
  it('has one fictional regency of three districts with eight villages each', async () => {
    const { docs } = await test.payload.find({ ...all, collection: 'villages' })
    const perDistrict = ['99.01.01', '99.01.02', '99.01.03'].map(
      (code) => docs.filter(({ district }) => district === code).length,
    )
    expect(docs).toHaveLength(24)
    expect(perDistrict).toEqual([8, 8, 8])
    expect(
      docs.every(({ code, regency }) => regency === '99.01' && code.startsWith('99.01.')),
    ).toBe(true)
    const regencies = await test.payload.find({ ...all, collection: 'regencies' })
    expect(regencies.docs.map(({ name }) => name)).toEqual(['Kabupaten Contoh'])
  })

  it('gives every village four years of index that agree with formula and thresholds', async () => {
    const { docs } = await test.payload.find({ ...all, collection: 'idm-records' })
    expect(docs).toHaveLength(96)
    const faults = docs.filter(({ ike, ikl, iks, score, status }) => {
      const checks = checkIdm({ ike: ike ?? 0, ikl: ikl ?? 0, iks: iks ?? 0, score, status })
      return !checks.formulaMatches || !checks.statusMatches
    })
    expect(faults).toEqual([])
  })

  it.each(villageSlugs)('makes %s a lively site', async (slug) => {
    const [village] = (
      await test.payload.find({ ...all, collection: 'villages', where: { slug: { equals: slug } } })
    ).docs
    const where = { village: { equals: village?.id } }
    const news = (await test.payload.find({ ...all, collection: 'news', where })).docs
    expect(news).toHaveLength(12)
    expect(
      news.every(({ _status, photo, summary }) => _status === 'published' && photo && summary),
    ).toBe(true)
    expect(
      (await test.payload.find({ ...all, collection: 'pages', where })).docs.map(
        (page) => page.slug,
      ),
    ).toContain('visi-dan-misi')
    const officials = (await test.payload.find({ ...all, collection: 'officials', where })).docs
    expect(officials).toHaveLength(12)
    expect(officials.filter(({ isHead }) => isHead)).toHaveLength(1)
    expect(village).toMatchObject({ hero: expect.anything(), logo: expect.anything() })
  })

  it('draws 36 different news photos, described and in three smaller sizes', async () => {
    const news = (await test.payload.find({ ...all, collection: 'news' })).docs
    const media = (
      await test.payload.find({
        ...all,
        collection: 'media',
        where: { id: { in: news.map(({ photo }) => String(photo)) } },
      })
    ).docs
    expect(media).toHaveLength(36)
    expect(new Set(media.map(({ filesize }) => filesize)).size).toBeGreaterThan(30)
    expect(
      media.every(
        ({ alt, height, mimeType, sizes, width }) =>
          alt &&
          height === 800 &&
          mimeType === 'image/webp' &&
          sizes?.kecil?.filename &&
          width === 1200,
      ),
    ).toBe(true)
  })

  it('makes an account on .example for every role inside a regency, each with its own password', async () => {
    expect(logins.map(({ role }) => role)).toEqual([
      'dpmd-admin',
      'dpmd-viewer',
      'camat',
      'village-admin',
      'editor',
      'contributor',
    ])
    expect(
      logins.every(({ email, password }) => email.endsWith('.example') && password.length >= 16),
    ).toBe(true)
    expect(new Set(logins.map(({ password }) => password)).size).toBe(logins.length)
    const editor = logins.find(({ role }) => role === 'editor')
    const login = await test.payload.login({
      collection: 'users',
      data: { email: editor?.email ?? '', password: editor?.password ?? '' },
    })
    expect(login.user?.role).toBe('editor')
  })

  it('does nothing when a regency exists', async () => {
    const before = await test.payload.count({ collection: 'media', overrideAccess: true })
    expect(await seedDemo({ log: () => undefined, payload: test.payload })).toEqual({ logins: [] })
    expect(
      (await test.payload.count({ collection: 'media', overrideAccess: true })).totalDocs,
    ).toBe(before.totalDocs)
  })
})
