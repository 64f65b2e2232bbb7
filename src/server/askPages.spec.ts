import { describe, expect, it, onTestFinished } from 'vitest'

import { askPages } from './askPages'
import { type Fetch, offerPages } from './offeredPages'
import { countingHandler } from './testing/countingHandler'
import { startTestServer } from './testing/startTestServer'

/** A worker's server: a framework, and a site that may be open. */
const start = async (site: Fetch | undefined) => {
  const { handler, seen } = countingHandler(() => ({
    body: 'framework',
    headers: { 'content-type': 'text/plain' },
  }))
  offerPages(site)
  onTestFinished(() => offerPages(undefined))
  const server = await startTestServer(askPages({ handler, unkeptPaths: ['/admin', '/api'] }), {
    cache: undefined,
    portalOrigins: ['http://anyar.localhost'],
  })
  return { ask: server.ask, seen }
}

const echo: Fetch = (request) =>
  new Response(
    `${request.method} ${new URL(request.url).pathname}${new URL(request.url).search} ${request.headers.get('host')}`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-site': 'yes' },
      status: 203,
    },
  )

describe('a site that is open', () => {
  it('answers reads of its pages itself, with status, headers and length', async () => {
    const { ask, seen } = await start(echo)
    const { headers, status, text } = await ask('/berita?halaman=2')
    expect([status, text, headers['x-site'], headers['content-length']]).toEqual([
      203,
      'GET /berita?halaman=2 anyar.localhost',
      'yes',
      String(text.length),
    ])
    expect((await ask('/berita', { method: 'HEAD' })).headers['x-site']).toBe('yes')
    expect(seen).toEqual([])
  })

  it('is told a host that is no address of the web as it was sent', async () => {
    const { ask } = await start(echo)
    expect((await ask('/', { host: 'desa.1' })).text).toBe('GET / desa.1')
  })

  it.each([
    ['/admin', 'GET'],
    ['/api/news', 'GET'],
    ['/undangan/x', 'DELETE'],
  ])('leaves %s by %s to the framework', async (path, method) => {
    const { ask, seen } = await start(echo)
    expect((await ask(path, { method })).text).toBe('framework')
    expect(seen).toMatchObject([{ method, url: path }])
  })

  it('leaves a page to the framework that it fails to make', async () => {
    const { ask } = await start(() => Promise.reject(new Error('no')))
    expect((await ask('/berita')).text).toBe('framework')
  })
})

it('everything is left to the framework until a site is open', async () => {
  const { ask, seen } = await start(undefined)
  expect((await ask('/berita')).text).toBe('framework')
  expect(seen).toHaveLength(1)
})
