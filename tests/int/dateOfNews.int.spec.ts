import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createNews } from '../factories/news'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { createWorld, type World } from './isolation/world'

const all = { depth: 0, overrideAccess: true } as const
const hour = 3_600_000
let t: TestPayload
let world: World
let village: string
let portal: ReturnType<typeof createPortal>

beforeAll(async () => {
  t = await startPayload()
  t.payload.logger.level = 'silent'
  world = await createWorld(t.payload)
  village = world.villages.a1.id
  portal = createPortal({
    findTheme,
    payload: t.payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})

afterAll(() => t.stop())

const later = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
const stored = (id: string) => t.payload.findByID({ ...all, id, collection: 'news' })
const publish = (id: string, data: object) =>
  world.actors.editor.rest('PATCH', `/news/${id}?depth=0`, { ...data, _status: 'published' })
const draft = (data: object = {}) => createNews(t.payload, { village, _status: 'draft', ...data })
const jobsOf = async (id: string) =>
  (
    await t.payload.db.find({
      collection: 'payload-jobs',
      pagination: false,
      where: { 'input.doc.value': { equals: id } },
    })
  ).docs as unknown as { id: string; waitUntil: string }[]

/**
 * Whether a reader finds it: at its address, in the list, and in the feeds of the village and of
 * the regency.
 */
const isPublic = async (id: string) => {
  const { slug, title } = await stored(id)
  const ask = async (path: string, host = 'kanaria1.desa.invalid') =>
    portal.request(path, { headers: { host } })
  const pages = await Promise.all(
    ['/', '/berita', '/berita/rss.xml', '/berita/atom.xml'].map(async (path) =>
      (await (await ask(path)).text()).includes(title),
    ),
  )
  const regency = (await (await ask('/kabar/rss.xml', 'localhost:3000')).text()).includes(title)
  const seen = [(await ask(`/berita/${slug ?? ''}`)).status === 200, ...pages, regency]
  expect(new Set(seen).size, JSON.stringify(seen)).toBe(1)
  return seen[0]
}

describe('news published with a date that is still to come', () => {
  it('is not public before its hour, and is published by the job runner when it comes', async () => {
    const { id } = await draft()
    const publishedAt = later(20)
    const { body, status, text } = await publish(id, { publishedAt })
    expect([status, body?.doc], text).toMatchObject([200, { publishedAt, _status: 'draft' }])
    expect(await isPublic(id)).toBe(false)
    const jobs = await jobsOf(id)
    expect(jobs.map(({ waitUntil }) => new Date(waitUntil).toISOString())).toEqual([publishedAt])
    await t.payload.jobs.run({ overrideAccess: true, silent: true })
    expect((await stored(id))._status).toBe('draft')

    vi.useFakeTimers({ now: Date.parse(publishedAt) + 1000, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    await t.payload.jobs.run({ overrideAccess: true, silent: true })
    expect((await stored(id))._status).toBe('published')
    expect(await isPublic(id)).toBe(true)
  })

  it('is not public either when it is created so', async () => {
    const { body, text } = await world.actors.editor.rest('POST', '/news?depth=0', {
      body: (await draft()).body,
      publishedAt: later(5),
      title: 'Besok',
      village,
      _status: 'published',
    })
    const doc = body?.doc as { _status: string; id: string }
    expect(doc._status, text).toBe('draft')
    expect(await isPublic(doc.id)).toBe(false)
    expect(await jobsOf(doc.id)).toHaveLength(1)
  })

  it('has one plan, for the last date given', async () => {
    const { id } = await draft()
    await publish(id, { publishedAt: later(20) })
    await publish(id, { publishedAt: later(40) })
    expect(
      (await jobsOf(id)).map(({ waitUntil }) => new Date(waitUntil) > new Date(later(30))),
    ).toEqual([true])
  })

  it('has no plan left once it is published at once', async () => {
    const { id } = await draft()
    await publish(id, { publishedAt: later(20) })
    expect((await publish(id, { publishedAt: null })).status).toBe(200)
    expect([(await stored(id))._status, await jobsOf(id)]).toEqual(['published', []])
  })

  it('leaves the site until then when it was public', async () => {
    const { id } = await createNews(t.payload, { village })
    expect(await isPublic(id)).toBe(true)
    await publish(id, { publishedAt: later(20) })
    expect([await isPublic(id), (await jobsOf(id)).length]).toEqual([false, 1])
  })

  it('and a photo without words is refused as at once', async () => {
    const { id } = await draft()
    const { docs } = await t.payload.find({
      ...all,
      collection: 'media',
      limit: 1,
      where: { village: { in: [village] } },
    })
    await t.payload.update({
      ...all,
      id: docs[0]?.id ?? '',
      collection: 'media',
      data: { alt: '' },
    })
    expect((await publish(id, { photo: docs[0]?.id, publishedAt: later(20) })).status).toBe(400)
    expect(await jobsOf(id)).toEqual([])
  })
})

describe('a date of news', () => {
  it.each([
    '2062-01-01T00:00:00.000Z',
    '1944-12-31T00:00:00.000Z',
    '0001-01-01T00:00:00.000Z',
    '1/1/2062',
    'besok',
    'NaN',
  ])('%j is refused with field and reason, in a draft too', async (publishedAt) => {
    const { id } = await draft()
    const answers = [
      await publish(id, { publishedAt }),
      await world.actors.editor.rest('PATCH', `/news/${id}?draft=true&autosave=true`, {
        publishedAt,
      }),
    ]
    for (const { body, status } of answers) {
      expect([status, body?.errors]).toMatchObject([
        400,
        [
          {
            data: {
              errors: [
                { message: expect.stringMatching(/anggal/) as unknown, path: 'publishedAt' },
              ],
            },
          },
        ],
      ])
    }
  })

  it('of the past is kept as it is', async () => {
    const { id } = await draft()
    await publish(id, { publishedAt: '17/8/1945 10.00' })
    expect(await stored(id)).toMatchObject({
      publishedAt: '1945-08-17T03:00:00.000Z',
      _status: 'published',
    })
  })
})
