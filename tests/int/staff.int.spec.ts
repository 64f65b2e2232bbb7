import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
  vi,
} from 'vitest'

import { acceptInvitation, findInvitation } from '../../collections/invitations/acceptInvitation'
import { hashToken } from '../../collections/invitations/token'
import { mailsSent } from '../../src/plugins/accounts/forgotEndpoint'
import { limitsOf, openLimits } from '../../src/plugins/accounts/limits'
import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { buildInvitation } from '../factories/invitation'
import { buildStaff, createStaff, staffPassword } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { type RestCall, restChannel, signIn } from './isolation/restChannel'
import { type ActorName, createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World
let anonymous: RestCall

const firstAccount = { ...buildStaff({ role: 'platform-admin' }), email: 'pertama@contoh.invalid' }

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  anonymous = restChannel({ config: test.payload.config })
})

afterAll(() => test.stop())

const countUsers = async (): Promise<number> =>
  (await test.payload.count({ collection: 'users', overrideAccess: true })).totalDocs

// Before the world is made: this is the one moment when there is no account.
describe('an empty deployment', () => {
  it('gives its first account to nobody over the network', async () => {
    const answers = [
      await anonymous('POST', '/users/first-register', firstAccount),
      await anonymous('POST', '/users', firstAccount),
      await anonymous('POST', '/users/first-register?trusted=true', {
        ...firstAccount,
        context: { trusted: true },
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await countUsers()).toBe(0)
  })
})

describe('a running deployment', () => {
  beforeAll(async () => {
    world = await createWorld(test.payload)
  })

  describe('registration', () => {
    it('is open to nobody', async () => {
      const before = await countUsers()
      const data = { ...firstAccount, role: 'editor', villages: [world.villages.a1.id] }
      expect((await anonymous('POST', '/users/first-register', data)).status).toBe(403)
      const withoutRight: ActorName[] = [
        'anonymous',
        'broken-role',
        'camat',
        'contributor',
        'dpmd-viewer',
        'editor',
        'no-scope',
      ]
      for (const name of withoutRight) {
        expect((await world.actors[name].rest('POST', '/users', data)).status, name).toBe(403)
        expect(
          (
            await world.actors[name].rest('POST', '/invitations', {
              ...buildInvitation(),
              villages: [world.villages.a1.id],
            })
          ).status,
          name,
        ).toBe(403)
      }
      expect(await countUsers()).toBe(before)
    })
  })

  describe('a village admin', () => {
    it.each(['village-admin', 'camat', 'dpmd-viewer', 'dpmd-admin', 'platform-admin'])(
      'gives nobody the role %s',
      async (role) => {
        const { rest } = world.actors['village-admin']
        const place = { district: '99.01.01', regency: '99.01', villages: [world.villages.a1.id] }
        const { id } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
        const answers = [
          await rest('PATCH', `/users/${id}`, { role, ...place }),
          await rest('PATCH', `/users/${id}`, { role }),
          await rest('POST', '/users', { ...buildStaff(), role, ...place }),
          await rest('POST', '/invitations', { ...buildInvitation(), role, ...place }),
        ]
        expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
        expect(
          (await test.payload.findByID({ id, collection: 'users', depth: 0, overrideAccess: true }))
            .role,
        ).toBe('editor')
      },
    )

    it('widens nobody beyond the own village, not even itself', async () => {
      const { rest, user } = world.actors['village-admin']
      const { id } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
      expect(
        (
          await rest('PATCH', `/users/${id}`, {
            villages: [world.villages.a1.id, world.villages.a2.id],
          })
        ).status,
      ).toBe(400)
      const own = await rest('PATCH', `/users/${user?.id}`, {
        district: '99.01.01',
        regency: '99.01',
        role: 'dpmd-admin',
        villages: [world.villages.a1.id, world.villages.a2.id],
      })
      expect(own.body?.doc).toMatchObject({
        district: null,
        role: 'village-admin',
        villages: [{ id: world.villages.a1.id }],
      })
    })

    it('sees no account of the offices above and of other villages', async () => {
      const { rest } = world.actors['village-admin']
      await createStaff(test.payload, { villages: [world.villages.a2.id] })
      const { body } = await rest('GET', '/users?limit=200&depth=0')
      const docs = body?.docs as { role: string; villages: string[] }[]
      expect(docs.length).toBeGreaterThan(1)
      for (const doc of docs) expect(doc.villages).toContain(world.villages.a1.id)
      for (const name of ['camat', 'dpmd-viewer', 'dpmd-admin', 'platform-admin'] as const) {
        expect((await rest('GET', `/users/${world.actors[name].user?.id}`)).status, name).toBe(404)
      }
    })
  })

  describe('everybody', () => {
    it('changes the own name and password, and nothing else of the own account', async () => {
      const { id, email } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
      const { config } = test.payload
      const rest = restChannel({
        config,
        cookie: await signIn({ config, email, password: staffPassword }),
      })
      const answer = await rest('PATCH', `/users/${id}`, {
        name: 'Nama Baru',
        currentPassword: staffPassword,
        password: 'kata-sandi-yang-lain',
        role: 'platform-admin',
      })
      expect(answer.body?.doc).toMatchObject({ name: 'Nama Baru', role: 'editor' })
      await expect(signIn({ config, email, password: 'kata-sandi-yang-lain' })).resolves.toContain(
        'payload-token',
      )
    })
  })

  describe('a DPMD admin', () => {
    it.each([
      [
        'a village of the own regency',
        () => ({ role: 'village-admin', villages: [world.villages.b1.id] }),
        201,
      ],
      ['a camat of the own regency', () => ({ district: '99.01.02', role: 'camat' }), 201],
      ['a colleague', () => ({ regency: '99.01', role: 'dpmd-viewer' }), 201],
      [
        'a village of another regency',
        () => ({ role: 'village-admin', villages: [world.villages.c1.id] }),
        400,
      ],
      [
        'villages of two regencies',
        () => ({ role: 'editor', villages: [world.villages.a1.id, world.villages.c1.id] }),
        400,
      ],
      ['a camat of another regency', () => ({ district: '99.02.01', role: 'camat' }), 400],
      ['an office of another regency', () => ({ regency: '99.02', role: 'dpmd-admin' }), 400],
      ['the platform', () => ({ role: 'platform-admin' }), 400],
      ['a village that does not exist', () => ({ role: 'editor', villages: ['bukan-desa'] }), 400],
      ['no village', () => ({ role: 'editor', villages: [] }), 400],
      ['no role', () => ({ role: undefined, villages: [world.villages.a1.id] }), 400],
    ] as const)('invites for %s: %#', async (_, place, status) => {
      const data = { ...buildInvitation(), ...place() }
      expect((await world.actors['dpmd-admin'].rest('POST', '/invitations', data)).status).toBe(
        status,
      )
      const account = { ...buildStaff(), ...place() }
      expect((await world.actors['dpmd-admin'].rest('POST', '/users', account)).status).toBe(status)
    })
  })

  describe('an invitation', () => {
    const invite = async (): Promise<{
      email: string
      id: string
      text: string
      token: string
    }> => {
      const sent = { ...buildInvitation(), villages: [world.villages.a1.id] }
      const answer = await world.actors['village-admin'].rest('POST', '/invitations', sent)
      const { id } = answer.body?.doc as { id: string }
      const mail = await mailTo({ address: sent.email, dataDir: test.dataDir })
      const token = /\/undangan\/([\w-]+)/.exec(mail)?.[1]
      if (!token) throw new Error(`No link in the mail: ${mail}`)
      return { id, email: sent.email, text: answer.text, token }
    }

    it('carries its link in the mail only, and is stored as a hash', async () => {
      const { id, text, token } = await invite()
      const stored = await test.payload.db.findOne<{ id: string; tokenHash: string }>({
        collection: 'invitations',
        where: { id: { equals: id } },
      })
      expect(token.length).toBeGreaterThanOrEqual(43)
      expect(stored?.tokenHash).toBe(hashToken(token))
      expect(JSON.stringify(stored)).not.toContain(token)
      expect(text).not.toContain(token)
      expect(text).not.toContain(hashToken(token))
    })

    it('makes one account with the offered role and place, once', async () => {
      const { email, token } = await invite()
      const { payload } = test
      expect(await acceptInvitation({ password: staffPassword, payload, token })).toBe(true)
      const cookie = await signIn({ config: payload.config, email, password: staffPassword })
      const me = await restChannel({ config: payload.config, cookie })('GET', '/users/me')
      expect(me.body?.user).toMatchObject({
        email,
        role: 'editor',
        villages: [{ id: world.villages.a1.id }],
      })
      expect(await acceptInvitation({ password: 'kata-sandi-penyusup', payload, token })).toBe(
        false,
      )
      await expect(
        signIn({ config: payload.config, email, password: 'kata-sandi-penyusup' }),
      ).rejects.toThrow('refused')
    })

    it('makes one account when used several times at once', async () => {
      const { email, token } = await invite()
      const { payload } = test
      const tries = [1, 2, 3, 4].map((each) =>
        acceptInvitation({ password: `kata-sandi-nomor-${each}`, payload, token }),
      )
      const results = await Promise.all(tries)
      expect(results.filter(Boolean)).toHaveLength(1)
      const { totalDocs } = await payload.count({
        collection: 'users',
        overrideAccess: true,
        where: { email: { equals: email } },
      })
      expect(totalDocs).toBe(1)
    })

    it('waits for an address that tries many links, and for no other', async () => {
      const { payload } = test
      openLimits({ payload, trustsForwardedFor: true, where: 'memory' })
      onTestFinished(() => openLimits({ payload, trustsForwardedFor: false, where: 'memory' }))
      const portal = createPortal({
        findTheme,
        payload,
        settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
      })
      const open = (token: string, address: string) =>
        portal.request(`/undangan/${token}`, {
          body: new URLSearchParams({ password: 'pendek' }),
          headers: { host: 'localhost:3000', 'x-forwarded-for': address },
          method: 'POST',
        })
      const [stranger, invited] = ['203.0.113.9', '203.0.113.10']
      const { token } = await invite()
      expect((await open('tebakan', stranger)).status).toBe(404)
      // What a good link cost is given back, so nobody waits for mistyping a password.
      for (let tries = 0; tries < 3; tries += 1)
        expect((await open(token, stranger)).status).toBe(422)
      for (let tries = 1; tries < 300; tries += 1)
        expect(await limitsOf(payload).token.enter({ address: stranger })).toBe(0)
      const refused = await open(token, stranger)
      expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
      expect(await refused.text()).toContain('Terlalu banyak percobaan')
      expect((await open(token, invited)).status).toBe(422)
    })

    it('keeps itself for another try when the password is refused', async () => {
      const { token } = await invite()
      await expect(
        acceptInvitation({ password: 'pendek', payload: test.payload, token }),
      ).rejects.toThrow()
      expect(
        await acceptInvitation({ password: staffPassword, payload: test.payload, token }),
      ).toBe(true)
    })

    it('is void when cancelled', async () => {
      const { id, token } = await invite()
      expect(
        (await world.actors['village-admin'].rest('DELETE', `/invitations/${id}`)).status,
      ).toBe(200)
      expect(
        await acceptInvitation({ password: staffPassword, payload: test.payload, token }),
      ).toBe(false)
    })

    it.each(['', 'x', '../..', '{"$ne":null}', '%00'])(
      'is not found by the token %j',
      async (token) => {
        await invite()
        expect(await findInvitation({ payload: test.payload, token })).toBeUndefined()
      },
    )

    it('cannot be changed, lengthened or read by a stranger', async () => {
      const { id } = await invite()
      const data = {
        expiresAt: '2999-01-01T00:00:00.000Z',
        role: 'village-admin',
        tokenHash: hashToken('x'),
        usedAt: null,
      }
      for (const actor of Object.values(world.actors)) {
        expect((await actor.rest('PATCH', `/invitations/${id}`, data)).status, actor.name).toBe(403)
      }
      expect((await world.actors['other-dpmd'].rest('GET', `/invitations/${id}`)).status).toBe(404)
      const sent = {
        ...buildInvitation(),
        ...data,
        role: 'editor',
        villages: [world.villages.a1.id],
      }
      const { body } = await world.actors['dpmd-admin'].rest('POST', '/invitations', sent)
      const doc = body?.doc as { expiresAt: string; id: string }
      expect(new Date(doc.expiresAt).getTime()).toBeLessThan(Date.now() + 73 * 3600_000)
      expect(await findInvitation({ payload: test.payload, token: 'x' })).toBeUndefined()
    })

    it('of a higher role is not cancelled from below', async () => {
      const sent = {
        ...buildInvitation({ role: 'village-admin' }),
        villages: [world.villages.a1.id],
      }
      const { body } = await world.actors['dpmd-admin'].rest('POST', '/invitations', sent)
      const { id } = body?.doc as { id: string }
      expect(
        (await world.actors['village-admin'].rest('DELETE', `/invitations/${id}`)).status,
      ).toBe(403)
    })

    describe('after a time', () => {
      beforeEach(() => {
        vi.useFakeTimers({ toFake: ['Date'] })
      })
      afterEach(() => {
        vi.useRealTimers()
      })

      it('is good for 72 hours and no longer', async () => {
        const start = Date.now()
        const first = await invite()
        const second = await invite()
        vi.setSystemTime(start + 71 * 3600_000)
        expect(
          await acceptInvitation({
            password: staffPassword,
            payload: test.payload,
            token: first.token,
          }),
        ).toBe(true)
        vi.setSystemTime(start + 72 * 3600_000 + 60_000)
        expect(
          await acceptInvitation({
            password: staffPassword,
            payload: test.payload,
            token: second.token,
          }),
        ).toBe(false)
      })
    })
  })

  describe('signing in', () => {
    it('is never locked: after five wrong passwords the right one passes', async () => {
      const { email } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
      for (let attempt = 0; attempt < 5; attempt += 1) {
        expect(
          (await anonymous('POST', '/users/login', { email, password: `salah-${attempt}` })).status,
        ).toBe(401)
      }
      expect(
        (await anonymous('POST', '/users/login', { email, password: staffPassword })).status,
      ).toBe(200)
      expect(
        (await world.actors['dpmd-admin'].rest('POST', '/users/unlock', { email })).status,
      ).toBe(404)
    })

    it.each([
      { email: { $ne: null }, password: 'x' },
      { email: ['editor@contoh.invalid'], password: { $ne: null } },
      { email: 'editor@contoh.invalid', password: { length: 20 } },
      { email: 'editor@contoh.invalid', password: '' },
    ])('takes nothing but words: %j', async (data) => {
      const { status, headers } = await anonymous('POST', '/users/login', data)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(headers.get('set-cookie')).toBeNull()
    })

    it('gives a cookie that script cannot read, and no token in the answer', async () => {
      const { headers, text } = await anonymous('POST', '/users/login', {
        email: 'editor@contoh.invalid',
        password: staffPassword,
      })
      expect(headers.get('set-cookie')).toMatch(/HttpOnly/i)
      expect(headers.get('set-cookie')).toMatch(/SameSite=Lax|SameSite=Strict/i)
      expect(text).not.toMatch(/"token":|eyJ/)
    })

    it('ends with signing out, for a stolen cookie too', async () => {
      const { config } = test.payload
      const cookie = await signIn({
        config,
        email: 'editor@contoh.invalid',
        password: staffPassword,
      })
      const rest = restChannel({ config, cookie })
      expect((await rest('GET', '/users/me')).body?.user).not.toBeNull()
      expect((await rest('POST', '/users/logout')).status).toBe(200)
      expect((await rest('GET', '/users/me')).body?.user).toBeNull()
      expect((await rest('GET', '/news')).status).toBe(403)
    })

    it('ends everywhere when somebody above sets a new password', async () => {
      const { id, email } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
      const { config } = test.payload
      const rest = restChannel({
        config,
        cookie: await signIn({ config, email, password: staffPassword }),
      })
      await world.actors['dpmd-admin'].rest('PATCH', `/users/${id}`, {
        password: 'kata-sandi-pengganti',
      })
      expect((await rest('GET', '/users/me')).body?.user).toBeNull()
    })

    it('ends with the account', async () => {
      const { id, email } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
      const { config } = test.payload
      const rest = restChannel({
        config,
        cookie: await signIn({ config, email, password: staffPassword }),
      })
      expect((await world.actors['village-admin'].rest('DELETE', `/users/${id}`)).status).toBe(200)
      expect((await rest('GET', '/news')).status).toBe(403)
    })
  })

  describe('a forgotten password', () => {
    it('is set anew by the link in the mail, and the answer tells nobody who has an account', async () => {
      const { email } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
      const known = await anonymous('POST', '/users/forgot-password', { email })
      const unknown = await anonymous('POST', '/users/forgot-password', {
        email: 'tidak-ada@contoh.invalid',
      })
      expect(known.status).toBe(200)
      expect(unknown).toMatchObject({ status: known.status, text: known.text })
      await mailsSent()
      const token = /reset\/([\w-]+)/.exec(
        await mailTo({ address: email, dataDir: test.dataDir }),
      )?.[1]
      const answer = await anonymous('POST', '/users/reset-password', {
        password: 'kata-sandi-yang-baru',
        token,
      })
      expect(answer.status, answer.text).toBe(200)
      expect(answer.text).not.toContain('eyJ')
      await expect(
        signIn({ config: test.payload.config, email, password: 'kata-sandi-yang-baru' }),
      ).resolves.toContain('payload-token')
      expect(
        (
          await anonymous('POST', '/users/reset-password', {
            password: 'kata-sandi-kedua-kali',
            token,
          })
        ).status,
      ).toBe(403)
    })

    it.each([{ $ne: null }, '', null, ['x'], { exists: true }])(
      'is not reset by the token %j',
      async (token) => {
        await anonymous('POST', '/users/forgot-password', { email: 'camat@contoh.invalid' })
        const { status, headers } = await anonymous('POST', '/users/reset-password', {
          password: 'kata-sandi-penyusup',
          token,
        })
        expect(status).toBeGreaterThanOrEqual(400)
        expect(headers.get('set-cookie')).toBeNull()
      },
    )
  })
})

/** The newest mail to an address, from the outbox folder. */
const mailTo = async ({
  address,
  dataDir,
}: {
  address: string
  dataDir: string
}): Promise<string> => {
  const folder = path.join(dataDir, 'outbox')
  const files = (await readdir(folder)).sort().reverse()
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8')
    if (text.startsWith(`To: ${address}\n`)) return text
  }
  throw new Error(`No mail to ${address}`)
}
