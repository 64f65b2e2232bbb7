import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { ask, type Reply } from '../../src/server/testing/ask'
import { until } from '../../src/server/testing/until'
import { buildPhoto } from '../factories/media'
import { startApp, type TestApp } from '../helpers/startApp'

/* What was once seen to stop, lock or fool the service, tried on the built application; each attack ends with a page that still answers. */

let app: TestApp
const cookies: Record<string, string> = {}

const MiB = 1024 * 1024
const village = () => `lembahkopi.localhost:${app.port}`
const portal = () => `localhost:${app.port}`
const json = { 'content-type': 'application/json' }

beforeAll(async () => {
  // A mail server that is down, and two workers: what is counted must be one count.
  app = await startApp({ SMTP_URL: 'smtp://127.0.0.1:9', WORKERS: '2' })
  for (const name of ['admin', 'camat', 'editor', 'kontributor'])
    cookies[name] = await cookieOf(name)
})

afterAll(() => app?.stop())

afterEach(async () => {
  const [page, login] = [
    await send({ host: village(), path: '/' }),
    await send({ path: '/admin/login' }),
  ]
  expect([page.status, login.status]).toEqual([200, 200])
  expect(app.process.exitCode).toBeNull()
  expect(app.output()).not.toMatch(/Worker \d+ went/)
})

const send = (args: Omit<Parameters<typeof ask>[0], 'port'>): Promise<Reply> =>
  ask({ host: portal(), port: app.port, ...args })

const api = (
  method: string,
  target: string,
  data?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> =>
  send({
    body:
      data === undefined
        ? undefined
        : typeof data === 'string' || Buffer.isBuffer(data)
          ? data
          : JSON.stringify(data),
    headers: { ...(data === undefined ? {} : json), origin: app.origin, ...headers },
    method,
    path: `/api${target}`,
  })

const as = (name: string, headers: Record<string, string> = {}) => ({
  ...headers,
  cookie: cookies[name] ?? '',
})

const cookiesIn = (reply: Reply): string =>
  (reply.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')

const cookieOf = async (name: string): Promise<string> =>
  cookiesIn(await api('POST', '/users/login', app.login(name)))

type Doc = {
  _status: string
  alt: string
  credit?: string
  filename: string
  id: string
  photo: string
  slug: string
  village: string
}
type Body = Doc & {
  doc: Doc
  docs: Doc[]
  errors: { message: string }[]
  totalDocs: number
  user: Doc
}

const bodyOf = (reply: Reply): Body => JSON.parse(reply.text) as Body

const first = async (target: string): Promise<Doc> => {
  const [doc] = bodyOf(await api('GET', target, undefined, as('editor'))).docs
  if (!doc) throw new Error(`nothing at ${target}`)
  return doc
}

/** The status of an answer, or that the server closed the line on who went on sending. */
const statusOf = (sent: Promise<Reply>): Promise<'closed' | number> =>
  sent.then(
    ({ status }) => status,
    () => 'closed' as const,
  )

describe('a body that is too much (S1)', () => {
  const objects = (bytes: number) =>
    Buffer.from(`{"email":[${'{},'.repeat(Math.floor(bytes / 3))}{}]}`)

  test('of a stranger is refused in Indonesian before it is read', async () => {
    const reply = await api('POST', '/users/login', objects(10.8 * MiB))
    expect([reply.status, reply.text]).toEqual([413, expect.stringContaining('melebihi batas')])
  })

  test('fifty times at once too', async () => {
    const body = objects(10.8 * MiB)
    const statuses = await Promise.all(
      Array.from({ length: 50 }, () => statusOf(api('POST', '/users/login', body))),
    )
    for (const status of statuses) expect([413, 429, 'closed']).toContain(status)
    expect(statuses).toContain(413)
  })

  test('six times of two megabytes, and without a length', async () => {
    const body = objects(2 * MiB)
    const statuses = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        statusOf(
          api('POST', '/users/login', body, at % 2 ? { 'transfer-encoding': 'chunked' } : {}),
        ),
      ),
    )
    for (const status of statuses) expect([413, 'closed']).toContain(status)
    expect(statuses).toContain(413)
  })

  test('as a form with files comes from staff only', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await statusOf(api('POST', '/media', objects(2 * MiB), form))).toSatisfy((status) =>
      [413, 'closed'].includes(status as string),
    )
    expect((await api('POST', '/media', '--x--\r\n', as('editor', form))).status).toBe(400)
  })

  test('of staff has a limit as well, in length and in depth', async () => {
    expect(await statusOf(api('PATCH', '/news/x', objects(2.5 * MiB), as('editor')))).toSatisfy(
      (status) => [413, 'closed'].includes(status as string),
    )
    expect(
      (await api('PATCH', '/news/x', `${'['.repeat(5000)}${']'.repeat(5000)}`, as('editor')))
        .status,
    ).toBe(400)
  })
})

describe('a server function (S2, S3)', () => {
  const idOf = async (cookie?: string): Promise<string> => {
    const target = cookie ? '/admin' : '/admin/login'
    const { text } = await send({ headers: cookie ? { cookie } : {}, path: target })
    return /\b[\da-f]{42}\b/.exec(text)?.[0] ?? 'a'.repeat(42)
  }

  const call = async (name: string, args: unknown, cookie?: string): Promise<Reply> =>
    send({
      body: JSON.stringify([{ args, name }]),
      headers: {
        accept: 'text/x-component',
        'content-type': 'text/plain;charset=UTF-8',
        'next-action': await idOf(cookie),
        origin: app.origin,
        ...(cookie ? { cookie } : {}),
      },
      method: 'POST',
      path: '/admin',
    })

  test('of a stranger is refused before anything is parsed', async () => {
    const replies = await Promise.all(
      Array.from({ length: 5 }, () =>
        call('render-document', { collectionSlug: 'news', docID: 'x' }),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect(replies[0]?.text).toContain('Masuklah')
  })

  test('is none on a village’s host', async () => {
    const sent = (target: string) =>
      send({
        body: '[]',
        headers: { 'next-action': 'a'.repeat(42), ...json },
        host: village(),
        method: 'POST',
        path: target,
      })
    const { headers, status } = await sent('/admin')
    expect([status, headers.location]).toEqual([302, `${app.origin}/admin`])
    expect((await sent('/')).status).toBe(404)
  })

  test('has no maps of the server’s source to be loaded for its refusals', () => {
    expect(
      readdirSync('.next/server', { recursive: true }).filter((name) =>
        String(name).endsWith('.map'),
      ),
    ).toEqual([])
  })

  test('by a name that every object has tells nothing', async () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const { status, text } = await call(name, { a: 1 }, cookies.editor)
      expect([status, text.includes('tidak dikenal')]).toEqual([200, true])
      expect(text).not.toMatch(/payload-token|"headers"|permissions/)
    }
  })

  test('locks nothing for a camat, who may only read', async () => {
    const { id } = await first('/news?limit=1&depth=0')
    const args = {
      collectionSlug: 'news',
      docPermissions: { fields: true, update: true },
      docPreferences: { fields: {} },
      formState: {},
      id,
      operation: 'update',
      returnLockStatus: true,
      schemaPath: 'news',
      updateLastEdited: true,
    }
    expect((await call('form-state', args, cookies.camat)).status).toBe(200)
    expect(
      bodyOf(await api('GET', '/payload-locked-documents', undefined, as('admin'))).totalDocs,
    ).toBe(0)
    expect(
      (
        await api(
          'PATCH',
          `/news/${id}?draft=true&autosave=true`,
          { author: 'Editor' },
          as('editor'),
        )
      ).status,
    ).toBe(200)
  })
})

describe('a published photo (S4)', () => {
  test('is out of a contributor’s reach, its words and its file', async () => {
    const { photo } = await first(
      '/news?limit=1&depth=0&where[_status][equals]=published&where[photo][exists]=true',
    )
    const { doc: before, file } = await photoOf(photo)
    for (const query of [
      '',
      '?uploadEdits[crop][width]=30&uploadEdits[crop][height]=20&uploadEdits[widthInPixels]=30&uploadEdits[heightInPixels]=20',
      '?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1',
    ]) {
      expect(
        (
          await api(
            'PATCH',
            `/media/${photo}${query}`,
            { alt: 'dicoret', credit: 'penyusup' },
            as('kontributor'),
          )
        ).status,
      ).toBe(403)
    }
    const after = await photoOf(photo)
    expect([after.doc.alt, after.doc.credit, after.file]).toEqual([before.alt, before.credit, file])
  })

  const photoOf = async (id: string) => {
    const doc = bodyOf(await api('GET', `/media/${id}?depth=0`, undefined, as('editor')))
    return {
      doc,
      file: createHash('sha256')
        .update(readFileSync(path.join(app.dataDir, 'media', doc.filename)))
        .digest('hex'),
    }
  }
})

describe('guessing (S5)', () => {
  const wrong = (email: string, cookie = '') =>
    api('POST', '/users/login', { email, password: 'bukan-kata-sandinya' }, { cookie })

  test('tells nothing of who has an account, and locks nobody', async () => {
    const { email, password } = app.login('dpmd')
    const device = cookiesIn(await api('POST', '/users/login', { email, password }))
    const told: string[][] = []
    for (const address of [email, 'tiada@contoh.invalid']) {
      // At one moment, so that no turn comes meanwhile on a busy machine.
      const replies = await Promise.all(Array.from({ length: 12 }, () => wrong(address)))
      told.push(
        [
          ...new Set(
            replies.map(({ status, text }) => `${status} ${text.replace(/\d+ detik/, 'n detik')}`),
          ),
        ].sort(),
      )
    }
    expect(told[0]).toEqual(told[1])
    expect(told[0]?.map((each) => each.slice(0, 3))).toEqual(['401', '429'])
    expect(JSON.stringify(told)).not.toMatch(/terkunci/i)
    // Whoever signed in on this device before waits for nobody's guesses.
    expect(
      (await api('POST', '/users/login', { email, password }, { cookie: device })).status,
    ).toBe(200)
  })

  test('is answered alike for a forgotten password while the mail server is down', async () => {
    const told = []
    for (const email of [app.login('pemantau').email, 'tiada@contoh.invalid'])
      told.push(await api('POST', '/users/forgot-password', { email }))
    expect(told.map(({ status }) => status)).toEqual([200, 200])
    expect(told[0]?.text).toBe(told[1]?.text)
    await until(() => expect(app.output()).toContain('could not be sent'))
  })

  test('is counted once for all workers, and goes on when they are replaced', async () => {
    const email = 'dicoba@contoh.invalid'
    // Two counts would let six pass each at one moment, and one more now and then on a busy
    // machine.
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => wrong(email)))).map(
      ({ status }) => status,
    )
    expect(statuses.filter((status) => status === 401).length).toBeLessThan(12)
    app.process.kill('SIGHUP')
    // Two workers start one after the other, each loading the whole application.
    await vi.waitFor(() => expect(app.output()).toContain('All workers are new'), {
      interval: 500,
      timeout: 150_000,
    })
    // A turn has come meanwhile, at most; a count that began anew would let all five pass.
    const after = (await Promise.all(Array.from({ length: 5 }, () => wrong(email)))).map(
      ({ status }) => status,
    )
    expect(after).toContain(429)
  })
})

describe('answers to staff (S6)', () => {
  test('of the admin are framed by nobody, kept nowhere, and run no script of others', async () => {
    const { headers } = await send({ headers: as('editor'), path: '/admin' })
    expect(headers['content-security-policy']).toMatch(
      /frame-ancestors 'none'.*script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
    )
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
  })

  test('of the API are kept nowhere either', async () => {
    const { headers } = await api('GET', '/users/me', undefined, as('editor'))
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  test('change no mail address or password without the present one', async () => {
    const { user } = bodyOf(await api('GET', '/users/me', undefined, as('editor')))
    for (const change of [{ email: 'curi@contoh.invalid' }, { password: 'kata-sandi-pencuri' }]) {
      const { status, text } = await api('PATCH', `/users/${user.id}`, change, as('editor'))
      expect([status, text]).toEqual([400, expect.stringContaining('currentPassword')])
    }
  })
})

describe('what once was the server’s fault (S7, S8)', () => {
  const formOf = (filename: string) =>
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\nx\r\n--x--\r\n`
  const form = { 'content-type': 'multipart/form-data; boundary=x' }
  const nested = `{"body":${'{"root":{"children":['.repeat(40)}1${']}}'.repeat(40)}}`

  test.each<[string, () => Promise<Reply>]>([
    ['an account to be verified', () => api('POST', '/users/verify/x', {})],
    [
      'a zero byte in a file’s name',
      () => api('POST', '/media', formOf('a\u0000.png'), as('editor', form)),
    ],
    [
      'a form of another kind',
      () =>
        api(
          'PATCH',
          '/news/x',
          'title=a',
          as('editor', { 'content-type': 'application/x-www-form-urlencoded' }),
        ),
    ],
    ['a text nested without end', () => api('PATCH', '/news/x', nested, as('editor'))],
    [
      'a search for ten thousand letters',
      () => api('GET', `/news?where[title][like]=${'a'.repeat(10_000)}`, undefined, as('editor')),
    ],
    ['an address that is not there', () => api('GET', '/tidak-ada')],
    ['an address that every object has', () => api('GET', '/constructor/x')],
    [
      'a preference that nobody set',
      () => api('DELETE', '/payload-preferences/tidak-ada', undefined, as('editor')),
    ],
    ['a broken body', () => api('POST', '/users/login', '{')],
  ])('%s is refused with a reason in Indonesian', async (_, attempt) => {
    const reply = await attempt()
    if (reply.status === 200) return expect(bodyOf(reply).docs).toEqual([])
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
    const message = bodyOf(reply).errors[0]?.message ?? ''
    expect(message).not.toMatch(/unknown error|went wrong|not found|invalid|cannot|undefined|^$/i)
  })

  test('a copy of a published item is a draft with its own address', async () => {
    const { id, slug } = await first('/news?limit=1&depth=0&where[_status][equals]=published')
    const reply = await api('POST', `/news/${id}/duplicate`, {}, as('kontributor'))
    expect(reply.status, reply.text).toBe(200)
    const { doc } = bodyOf(reply)
    expect(doc._status).toBe('draft')
    expect(doc.slug).not.toBe(slug)
  })

  test('a file on its way leaves nothing behind, stored or refused', async () => {
    const photo = await buildPhoto()
    const place = await first('/news?limit=1&depth=0')
    const sendPhoto = async (data: Buffer) => {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'foto.png')
      body.append('_payload', JSON.stringify({ alt: 'uji', village: place.village }))
      return (
        await fetch(`${app.origin}/api/media`, {
          body,
          headers: { cookie: cookies.editor ?? '', origin: app.origin },
          method: 'POST',
        })
      ).status
    }
    expect([await sendPhoto(photo.data), await sendPhoto(Buffer.from('<svg/>'))]).toEqual([
      201, 400,
    ])
    const left = readdirSync(path.join(app.dataDir, 'masuk'), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile())
    expect(left).toEqual([])
  })
})

describe('noise (S9)', () => {
  test('in cookies does not pass by the kept pages', async () => {
    const open = (cookie: string) =>
      send({ headers: cookie ? { cookie } : {}, host: village(), path: '/berita' })
    await open('')
    for (const cookie of ['xpayload-token=1', 'payload-token=1', 'a=b; payload-token=x.y.z'])
      expect((await open(cookie)).headers['page-cache']).toBe('hit')
  })

  test('of refused strangers does not fill the log', async () => {
    const before = app.output().split('\n').length
    for (let tries = 0; tries < 40; tries += 1)
      expect((await api('PATCH', '/news/x', { title: 'RAHASIA-KENARI' })).status).toBe(403)
    expect(app.output().split('\n').length - before).toBeLessThanOrEqual(1)
    expect(app.output()).not.toContain('RAHASIA-KENARI')
  })
})

describe('the wrong host (S10)', () => {
  test.each(['/undangan/x', '/pratinjau/news/x', '/api/users/me', '/api'])(
    'does not answer for %s',
    async (target) => {
      expect((await send({ host: village(), path: target })).status).toBe(404)
    },
  )

  test('said twice is refused', async () => {
    for (const hosts of [
      [village(), portal()],
      [portal(), village()],
    ]) {
      const socket = connect(app.port, '127.0.0.1')
      socket.end(
        `GET / HTTP/1.1\r\n${hosts.map((host) => `Host: ${host}\r\n`).join('')}Connection: close\r\n\r\n`,
      )
      expect(String((await socket.toArray())[0])).toMatch(/^HTTP\/1\.1 400 /)
    }
  })

  test('is not what a mail may be made to say: a name is one line', async () => {
    const place = await first('/news?limit=1&depth=0')
    const invite = (name: string) =>
      api(
        'POST',
        '/invitations',
        { email: 'undangan@contoh.invalid', name, role: 'editor', villages: [place.village] },
        as('admin'),
      )
    for (const name of ['Siti\r\nBcc: x@contoh.invalid', 'Siti\nx', 'Siti\u2028x']) {
      const { status, text } = await invite(name)
      expect([status, text]).toEqual([400, expect.stringContaining('satu baris')])
    }
    // With a mail server that is down, an invitation leaves nothing half done.
    expect((await invite('Siti')).status).toBe(503)
    expect(
      bodyOf(
        await api(
          'GET',
          '/invitations?where[email][equals]=undangan@contoh.invalid',
          undefined,
          as('admin'),
        ),
      ).totalDocs,
    ).toBe(0)
  })
})

test('nothing of all this left a stack, a body or an address in the log', () => {
  const log = app.output().split('Siap melayani')[1] ?? ''
  expect(log).not.toMatch(
    /^\s+at |node_modules|\.next\/server|@contoh\.invalid|@contohkab\.example|kata-sandi/m,
  )
})
