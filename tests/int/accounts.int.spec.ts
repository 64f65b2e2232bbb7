import crypto, { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { mailsSent } from '../../src/plugins/accounts/forgotEndpoint'
import { guardServerFunction } from '../../src/plugins/accounts/guardServerFunction'
import { runShutdownTasks } from '../../src/server/shutdownTasks'
import { buildInvitation } from '../factories/invitation'
import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { buildRichText, buildUploadNode } from '../factories/richText'
import { createStaff, staffPassword } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { type RestCall, restChannel, signIn } from './isolation/restChannel'
import { type ActorName, createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World
let anonymous: RestCall

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  anonymous = restChannel({ config: test.payload.config })
})

afterAll(() => test.stop())

afterEach(() => {
  vi.restoreAllMocks()
})

const village = () => world.villages.a1.id
const newStaff = () => createStaff(test.payload, { villages: [village()] })
const logIn = (data: { email: string; password: string }, cookie?: string) =>
  anonymous('POST', '/users/login', data, cookie ? { headers: { cookie } } : {})
/** Tries wrong passwords in a moment, whatever a hash costs on a busy machine. */
const guess = async (email: string, times: number): Promise<void> => {
  const hash = vi.spyOn(crypto, 'pbkdf2').mockImplementation((...args: unknown[]) => {
    const done = args.at(-1) as (err: null, made: Buffer) => void
    done(null, Buffer.alloc(32))
  })
  for (let attempt = 0; attempt < times; attempt += 1)
    await logIn({ email, password: `salah-${attempt}` })
  hash.mockRestore()
}
const deviceOf = (headers: Headers): string =>
  /balai-perangkat=[^;]+/.exec(headers.getSetCookie().join('\n'))?.[0] ?? ''

describe('wrong passwords', () => {
  it('make the next try wait, a known account like an unknown one, and say for how long', async () => {
    const { email } = await newStaff()
    const answers = []
    for (const address of [email, 'bukan-siapa-siapa@contoh.invalid']) {
      await guess(address, 8)
      const { body, headers, status } = await logIn({ email: address, password: 'salah-lagi' })
      answers.push({ body, retry: headers.get('retry-after'), status })
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ retry: '1', status: 429 })
    expect(JSON.stringify(answers[0]?.body)).toMatch(/Coba lagi dalam \d+ detik/)
  })

  it('of a stranger never delay the owner on a device that signed in before', async () => {
    const { email } = await newStaff()
    const device = deviceOf((await logIn({ email, password: staffPassword })).headers)
    await guess(email, 8)
    expect((await logIn({ email, password: staffPassword })).status).toBe(429)
    expect((await logIn({ email, password: staffPassword }, device)).status).toBe(200)
    const { email: other } = await newStaff()
    await guess(other, 8)
    expect((await logIn({ email: other, password: staffPassword }, device)).status).toBe(429)
  })

  it('sent at one moment count one by one', async () => {
    const { email } = await newStaff()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => logIn({ email, password: `salah-${index}` })),
    )
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(6)
  })

  it('cost a hash whether the account exists or not, and the same words', async () => {
    const { email } = await newStaff()
    const hash = vi.spyOn(crypto, 'pbkdf2')
    const known = await logIn({ email, password: 'salah-satu-kali' })
    const forKnown = hash.mock.calls.map(([, , iterations, length]) => [iterations, length])
    hash.mockClear()
    const unknown = await logIn({ email: 'tidak-ada@contoh.invalid', password: 'salah-satu-kali' })
    expect(hash.mock.calls.map(([, , iterations, length]) => [iterations, length])).toEqual(
      forKnown,
    )
    expect(forKnown).toEqual([[600_000, 32]])
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  })

  it('are counted before anything is hashed', async () => {
    const { email } = await newStaff()
    await guess(email, 8)
    const hash = vi.spyOn(crypto, 'pbkdf2')
    expect((await logIn({ email, password: 'salah-lagi' })).status).toBe(429)
    expect(hash).not.toHaveBeenCalled()
  })
})

describe('a forgotten password', () => {
  it('is answered alike when the mail server is down', async () => {
    const { email } = await newStaff()
    vi.spyOn(test.payload.email, 'sendEmail').mockRejectedValue(
      new Error(`550 no such user ${email}`),
    )
    const log = vi.spyOn(test.payload.logger, 'error')
    const known = await anonymous('POST', '/users/forgot-password', { email })
    const unknown = await anonymous('POST', '/users/forgot-password', {
      email: 'tiada@contoh.invalid',
    })
    await mailsSent()
    expect([known.status, known.text]).toEqual([200, unknown.text])
    expect(log).toHaveBeenCalled()
    expect(JSON.stringify(log.mock.calls)).not.toContain(email)
  })

  it('is stored as a hash of what the mail holds', async () => {
    const { id, email } = await newStaff()
    const send = vi.spyOn(test.payload.email, 'sendEmail').mockResolvedValue(undefined)
    await anonymous('POST', '/users/forgot-password', { email })
    await mailsSent()
    const token = /reset\/([\da-f]+)/.exec(JSON.stringify(send.mock.calls))?.[1] ?? ''
    const stored = await test.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(token).toMatch(/^[\da-f]{40}$/)
    expect(stored?.resetPasswordToken).toBe(
      createHash('sha256').update(`reset:${token}`).digest('hex'),
    )
    // What stands in the database opens nothing.
    const stolen = { password: 'kata-sandi-pencuri', token: stored?.resetPasswordToken }
    expect((await anonymous('POST', '/users/reset-password', stolen)).status).toBe(403)
    expect(
      (
        await anonymous('POST', '/users/reset-password', {
          password: 'kata-sandi-yang-baru',
          token,
        })
      ).status,
    ).toBe(200)
  })

  it('is on its way still when the process is asked to end, which waits for it', async () => {
    const { email } = await newStaff()
    let deliver = (): void => undefined
    const send = vi
      .spyOn(test.payload.email, 'sendEmail')
      .mockImplementation(() => new Promise<void>((resolve) => (deliver = resolve)))
    await anonymous('POST', '/users/forgot-password', { email })
    await vi.waitFor(() => expect(send).toHaveBeenCalled())
    let isOver = false
    const ending = runShutdownTasks().then(() => (isOver = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(isOver).toBe(false)
    deliver()
    await ending
  })

  it('waits after a few requests, for everybody alike', async () => {
    const { email } = await newStaff()
    vi.spyOn(test.payload.email, 'sendEmail').mockResolvedValue(undefined)
    const statuses = async (address: string) => {
      const seen: number[] = []
      for (let attempt = 0; attempt < 5; attempt += 1)
        seen.push((await anonymous('POST', '/users/forgot-password', { email: address })).status)
      return seen
    }
    const known = await statuses(email)
    expect(known).toEqual(await statuses('entah-siapa@contoh.invalid'))
    expect(known.at(-1)).toBe(429)
    await mailsSent()
  })
})

describe('the own account', () => {
  const signedIn = async () => {
    const { id, email } = await newStaff()
    const { config } = test.payload
    const cookie = await signIn({ config, email, password: staffPassword })
    const other = restChannel({
      config,
      cookie: await signIn({ config, email, password: staffPassword }),
    })
    return { id, email, other, rest: restChannel({ config, cookie }) }
  }

  it.each([{ password: 'kata-sandi-yang-baru' }, { email: 'lain-sekali@contoh.invalid' }])(
    'needs the present password for %j',
    async (data) => {
      const { id, rest } = await signedIn()
      for (const currentPassword of [undefined, '', 'salah', ['x'], { $ne: null }]) {
        const { body, status } = await rest('PATCH', `/users/${id}`, { ...data, currentPassword })
        expect(status, JSON.stringify(currentPassword)).toBe(400)
        expect(JSON.stringify(body)).toContain('currentPassword')
      }
      expect((await rest('PATCH', `/users?where[id][equals]=${id}`, data)).body?.docs).toEqual([])
    },
  )

  it.each([{ password: 'kata-sandi-yang-baru' }, { email: 'pindah-alamat@contoh.invalid' }])(
    'changed by %j ends every other session',
    async (data) => {
      const { id, other, rest } = await signedIn()
      const { status, text } = await rest('PATCH', `/users/${id}`, {
        ...data,
        currentPassword: staffPassword,
      })
      expect(status, text).toBe(200)
      expect(text).not.toContain('currentPassword')
      expect((await rest('GET', '/users/me')).body?.user).not.toBeNull()
      expect((await other('GET', '/users/me')).body?.user).toBeNull()
    },
  )

  it('changes its name without it', async () => {
    const { id, rest } = await signedIn()
    expect((await rest('PATCH', `/users/${id}`, { name: 'Nama Baru' })).status).toBe(200)
  })

  it('of somebody else is changed by who manages staff', async () => {
    const { id } = await newStaff()
    expect(
      (
        await world.actors['village-admin'].rest('PATCH', `/users/${id}`, {
          password: 'kata-sandi-dari-admin',
        })
      ).status,
    ).toBe(200)
  })
})

describe('what a published page shows', () => {
  const shownBy: Record<string, (photo: string) => Promise<unknown>> = {
    "a news item's photo": (photo) => createNews(test.payload, { photo, village: village() }),
    "a news item's text": (photo) =>
      createNews(test.payload, {
        body: buildRichText('uji', buildUploadNode(photo)),
        village: village(),
      }),
    "the village's logo": (logo) =>
      test.payload.update({
        id: village(),
        collection: 'villages',
        data: { logo },
        depth: 0,
        overrideAccess: true,
      }),
  }

  it.each(Object.keys(shownBy))(
    "as %s is out of a contributor's reach through any door",
    async (name) => {
      const photo = await createMedia(test.payload, { village: village() })
      await shownBy[name]?.(photo.id)
      const { rest } = world.actors.contributor
      const doors = [
        await rest('PATCH', `/media/${photo.id}`, { alt: 'diganti' }),
        await rest(
          'PATCH',
          `/media/${photo.id}?uploadEdits[crop][x]=0&uploadEdits[widthInPixels]=2`,
          { credit: 'diganti' },
        ),
        await rest(
          'PATCH',
          `/media/${photo.id}?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1`,
          {},
        ),
        await rest('PATCH', `/media?where[id][equals]=${photo.id}`, { alt: 'diganti' }),
        await rest('DELETE', `/media/${photo.id}`),
        await rest('POST', '/news', {
          _status: 'draft',
          photo: photo.id,
          photoAlt: 'diganti',
          title: 'Konsep',
          village: village(),
        }),
      ]
      expect(doors.map(({ status }) => status >= 400)).toEqual(doors.map(() => true))
      const after = await test.payload.findByID({
        id: photo.id,
        collection: 'media',
        depth: 0,
        overrideAccess: true,
      })
      expect(after).toMatchObject({
        alt: photo.alt,
        filename: photo.filename,
        height: photo.height,
        width: photo.width,
      })
      expect(after.credit ?? null).toBe(photo.credit ?? null)
      expect(
        (await world.actors.editor.rest('PATCH', `/media/${photo.id}`, { alt: 'oleh editor' }))
          .status,
      ).toBe(200)
    },
  )

  it('is not what only a draft shows', async () => {
    const photo = await createMedia(test.payload, { village: village() })
    await createNews(test.payload, { _status: 'draft', photo: photo.id, village: village() })
    expect(
      (await world.actors.contributor.rest('PATCH', `/media/${photo.id}`, { alt: 'punya sendiri' }))
        .status,
    ).toBe(200)
  })
})

describe('an edited photo', () => {
  it('gets a new name, and the old file stays for pages that are still kept', async () => {
    const data = await sharp({
      create: { background: '#3a7', channels: 3, height: 400, width: 800 },
    })
      .png()
      .toBuffer()
    const photo = await createMedia(test.payload, {
      file: { name: 'kerja bakti.png', data, mimetype: 'image/png', size: data.length },
      village: village(),
    })
    const folder = path.join(test.dataDir, 'media')
    const before = await readFile(path.join(folder, photo.filename ?? ''))
    const query =
      'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20&uploadEdits[crop][x]=0&uploadEdits[widthInPixels]=2&uploadEdits[heightInPixels]=2'
    const { body, status, text } = await world.actors.editor.rest(
      'PATCH',
      `/media/${photo.id}?${query}`,
      { alt: 'Disunting' },
    )
    expect(status, text).toBe(200)
    const doc = body?.doc as typeof photo
    expect(doc).toMatchObject({ alt: 'Disunting', focalX: 10, focalY: 20, width: 800 })
    expect(doc.filename).toMatch(/^kerja-bakti-[\da-f]{12}\.webp$/)
    expect(doc.filename).not.toBe(photo.filename)
    expect(await readFile(path.join(folder, photo.filename ?? ''))).toEqual(before)
    for (const size of Object.values(photo.sizes ?? {}))
      if (size?.filename) await access(path.join(folder, size.filename))
    await access(path.join(folder, doc.filename ?? ''))
  })
})

describe('server functions', () => {
  const call = async (who: ActorName, name: unknown, args: unknown) => {
    const { user } = world.actors[who]
    const req = await createLocalReq({ ...(user && { user }) }, test.payload)
    return guardServerFunction({ args, name, req })
  }
  const lock = (id: string, slug = 'news') => ({
    id,
    collectionSlug: slug,
    returnLockStatus: true,
    updateLastEdited: true,
  })

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'copy-data-from-locale',
    '',
    undefined,
    {},
    ['form-state'],
  ])('are not called %j', async (name) => {
    expect((await call('platform-admin', name, {})).passes).toBe(false)
  })

  it('answer nobody without a session', async () => {
    for (const name of [
      'form-state',
      'render-document',
      'render-list',
      'table-state',
      'schedule-publish',
    ]) {
      expect((await call('anonymous', name, { collectionSlug: 'news' })).passes, name).toBe(false)
    }
  })

  it.each(['x', 'constructor', '__proto__', 1, {}, ['news', 'x']])(
    'know no collection %j',
    async (collectionSlug) => {
      for (const name of [
        'form-state',
        'render-document',
        'render-list',
        'table-state',
        'slugify',
      ]) {
        expect((await call('editor', name, { collectionSlug })).passes, name).toBe(false)
      }
    },
  )

  it('lock a document for those only who may edit it', async () => {
    const { id } = await createNews(test.payload, { village: village() })
    const locks = async (who: ActorName) => {
      const guarded = await call(who, 'form-state', lock(id))
      return guarded.passes && guarded.args.returnLockStatus === true
    }
    expect(await locks('editor')).toBe(true)
    for (const who of ['camat', 'contributor', 'dpmd-viewer', 'other-dpmd'] as const)
      expect(await locks(who), who).toBe(false)
  })

  it('render no document that the caller cannot read', async () => {
    const { id } = await createNews(test.payload, {
      _status: 'draft',
      village: world.villages.c1.id,
    })
    for (const docID of [id, 'x', '', {}, 1, '../x']) {
      expect(
        (await call('editor', 'render-document', { collectionSlug: 'news', docID })).passes,
        JSON.stringify(docID),
      ).toBe(false)
    }
  })

  it('plan and cancel only what the caller may publish', async () => {
    const { id } = await createNews(test.payload, { _status: 'draft', village: village() })
    const doc = { relationTo: 'news', value: id }
    const job = await test.payload.jobs.queue({
      input: { type: 'publish', doc } as never,
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() + 3600_000),
    })
    for (const who of ['contributor', 'camat', 'other-dpmd'] as const) {
      expect(
        (await call(who, 'schedule-publish', { type: 'publish', date: new Date(), doc })).passes,
        who,
      ).toBe(false)
      await call(who, 'schedule-publish', { deleteID: job.id })
    }
    const plans = async () =>
      (
        await test.payload.count({
          collection: 'payload-jobs' as CollectionSlug,
          overrideAccess: true,
          where: { id: { in: [job.id] } },
        })
      ).totalDocs
    expect(await plans()).toBe(1)
    expect(
      (await call('editor', 'schedule-publish', { type: 'publish', date: new Date(), doc })).passes,
    ).toBe(true)
    await call('editor', 'schedule-publish', { deleteID: String(job.id) })
    expect(await plans()).toBe(0)
  })
})

describe('an edit lock', () => {
  const lockBy = async (who: ActorName, id: string) => {
    const { user } = world.actors[who]
    await test.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: id },
        user: { relationTo: 'users', value: user?.id },
      },
    })
  }

  it('of somebody above is seen by name and taken over by who is blocked by it', async () => {
    const { id } = await createNews(test.payload, { village: village() })
    await lockBy('dpmd-admin', id)
    const { rest, user } = world.actors.editor
    const blocked = await rest('PATCH', `/news/${id}`, { title: 'Judul baru' })
    expect(blocked.status).toBe(423)
    expect(blocked.text).toMatch(/Orang lain sedang menyunting/)
    const seen = await rest(
      'GET',
      `/payload-locked-documents?where[document.value][equals]=${id}&where[document.relationTo][equals]=news`,
    )
    const [found] = seen.body?.docs as { id: string; user: { value: { name?: string } } }[]
    expect(found?.user.value.name).toBe('Petugas Uji')
    expect(seen.text).not.toContain('dpmd-admin@contoh.invalid')
    const taken = await rest('PATCH', `/payload-locked-documents/${found?.id}`, {
      user: { relationTo: 'users', value: user?.id },
    })
    expect(taken.status, taken.text).toBe(200)
    expect((await rest('PATCH', `/news/${id}`, { title: 'Judul baru' })).status).toBe(200)
  })

  it('is nothing to those who may not edit what it locks', async () => {
    const { id } = await createNews(test.payload, { village: village() })
    await lockBy('editor', id)
    for (const who of ['camat', 'contributor', 'dpmd-viewer', 'other-dpmd'] as const) {
      const { body, status } = await world.actors[who].rest(
        'GET',
        '/payload-locked-documents?limit=100',
      )
      expect(status === 403 || !JSON.stringify(body?.docs).includes(id), who).toBe(true)
    }
  })
})

describe('an invitation', () => {
  it('whose mail fails leaves nothing behind, and the next try makes one', async () => {
    const sent = { ...buildInvitation(), villages: [village()] }
    const count = async () =>
      (
        await test.payload.count({
          collection: 'invitations',
          overrideAccess: true,
          where: { email: { equals: sent.email } },
        })
      ).totalDocs
    vi.spyOn(test.payload, 'sendEmail').mockRejectedValueOnce(new Error('down'))
    const { rest } = world.actors['village-admin']
    const failed = await rest('POST', '/invitations', sent)
    expect([failed.status, await count()]).toEqual([503, 0])
    expect(failed.text).toMatch(/tidak terkirim/)
    expect((await rest('POST', '/invitations', sent)).status).toBe(201)
    expect(await count()).toBe(1)
  })

  it.each(['Siti\nBcc: a@b.invalid', 'Siti\r\n\r\nHalo', 'a\u0000b', 'a\u2028b'])(
    'is for no name of several lines: %j',
    async (name) => {
      const { body, status } = await world.actors['village-admin'].rest('POST', '/invitations', {
        ...buildInvitation(),
        name,
        villages: [village()],
      })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('"path":"name"')
    },
  )
})
