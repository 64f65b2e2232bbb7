import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { createPortal, createResults } from '../../src/portal'
import { portalHttp } from '../../src/portal/portalHttp'
import type { Handler } from '../../src/server'
import { listenForPurges } from '../../src/server/purges'
import { startTestServer, type TestServer } from '../../src/server/testing/startTestServer'
import { findTheme } from '../../themes'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

/* The page cache as the front has it, before the portal as the worker has it, on one database. */

const all = { depth: 0, overrideAccess: true } as const
const host = 'sukacontoh.localhost:3000'

let t: TestPayload
let payload: Payload
let portal: ReturnType<typeof createPortal>
let village = ''
const results = createResults({ maxBytes: 8 * 1024 * 1024 })

beforeAll(async () => {
  t = await startPayload()
  payload = t.payload
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001', slug: 'sukacontoh' }],
  })
  village = villages[0]?.id ?? ''
  portal = createPortal({
    findTheme,
    payload,
    results,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})

afterAll(() => t.stop())

/** A place that somebody reaches and waits at until it is opened. */
const gate = () => {
  let open = (): void => undefined
  let reach = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  const reached = new Promise<void>((resolve) => (reach = resolve))
  return { open, pass: async () => (reach(), opened), reached }
}

/**
 * Holds the next save where it becomes visible: at its commit, or at the write itself where MongoDB
 * has no transactions.
 */
const holdSave = () => {
  const held = gate()
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  const url = process.env.MONGODB_URL
  const name = url === undefined || url.includes('replicaSet=') ? 'commitTransaction' : 'updateOne'
  const original = db[name] as (...args: unknown[]) => Promise<unknown>
  const restore = () => {
    db[name] = original
  }
  db[name] = async (...args) => {
    restore()
    await held.pass()
    return original.apply(db, args)
  }
  onTestFinished(restore)
  return held
}

type Front = {
  ask: () => ReturnType<TestServer['ask']>
  cache: TestServer['cache']
  holdRender: () => ReturnType<typeof gate>
}

/**
 * A front for one page; `holdRender` keeps the next answer of the portal when it is already made.
 */
const startFront = async (path: string): Promise<Front> => {
  let held: ReturnType<typeof gate> | undefined
  const handler: Handler = async (req, res) => {
    const response = await portal.request(req.url ?? '/', {
      headers: { host: req.headers.host ?? '' },
    })
    const body = Buffer.from(await response.arrayBuffer())
    const mine = held
    held = undefined
    await mine?.pass()
    res.writeHead(response.status, Object.fromEntries(response.headers))
    res.end(body)
  }
  const server = await startTestServer(handler, { ...portalHttp, now: Date.now })
  listenForPurges('pages', server.cache.purge)
  listenForPurges('results', results.purge)
  onTestFinished(() => {
    listenForPurges('pages', undefined)
    listenForPurges('results', undefined)
    results.clear()
  })
  return {
    ask: () => server.ask(path, { headers: { host } }),
    cache: server.cache,
    holdRender: () => (held = gate()),
  }
}

let count = 0
const store = async () => {
  count += 1
  return createNews(payload, { slug: `kabar-${count}`, title: `Judul lama ${count}`, village })
}

describe('a page that is asked for while a save is held before its commit', () => {
  it('and is made before the purge is not kept as fresh, and who asks next reads the new text', async () => {
    const { id, slug } = await store()
    const { ask, cache, holdRender } = await startFront(`/berita/${slug}`)
    const save = holdSave()
    const saving = payload.update({ ...all, id, collection: 'news', data: { title: 'Judul baru' } })
    await save.reached
    const render = holdRender()
    const early = ask()
    await render.reached
    save.open()
    await saving
    render.open()
    expect((await early).text).toContain('Judul lama')
    const next = await ask()
    expect([next.text.includes('Judul baru'), next.text.includes('Judul lama')]).toEqual([
      true,
      false,
    ])
    expect(cache.stats().pages).toBe(1)
    expect((await ask()).text).toBe(next.text)
  })

  it('and is made before the purge is not kept at all when the save takes it back', async () => {
    const { id, slug } = await store()
    const { ask, cache, holdRender } = await startFront(`/berita/${slug}`)
    const save = holdSave()
    const saving = payload.update({ ...all, id, collection: 'news', data: { _status: 'draft' } })
    await save.reached
    const render = holdRender()
    const early = ask()
    await render.reached
    save.open()
    await saving
    render.open()
    expect((await early).status).toBe(200)
    expect(cache.stats().pages).toBe(0)
    const next = await ask()
    expect([next.status, next.text.includes('Judul lama')]).toEqual([404, false])
  })

  it('and is kept meanwhile shows the old text until the save is answered, and not after it', async () => {
    const { id, slug } = await store()
    const { ask, cache } = await startFront(`/berita/${slug}`)
    const save = holdSave()
    const saving = payload.update({ ...all, id, collection: 'news', data: { title: 'Judul baru' } })
    await save.reached
    expect(
      [(await ask()).text, (await ask()).text].every((text) => text.includes('Judul lama')),
    ).toBe(true)
    expect(cache.stats().pages).toBe(1)
    save.open()
    await saving
    const next = await ask()
    expect([next.text.includes('Judul baru'), next.text.includes('Judul lama')]).toEqual([
      true,
      false,
    ])
  })

  it('is asked of the database again by every page that begins after the purge', async () => {
    const { id, slug } = await store()
    const { ask, holdRender } = await startFront(`/berita/${slug}`)
    const save = holdSave()
    const saving = payload.update({ ...all, id, collection: 'news', data: { title: 'Judul baru' } })
    await save.reached
    const render = holdRender()
    const early = ask()
    await render.reached
    save.open()
    await saving
    // The first render is still under way: nobody boards it any more.
    expect((await ask()).text).toContain('Judul baru')
    render.open()
    await early
    expect((await ask()).text).toContain('Judul baru')
  })
})
