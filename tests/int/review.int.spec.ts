import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createNews } from '../factories/news'
import { buildRichText } from '../factories/richText'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import type { Answer } from './isolation/restChannel'
import { type ActorName, createWorld, type World } from './isolation/world'

const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload
let world: World
let id: string

beforeAll(async () => {
  t = await startPayload()
  t.payload.logger.level = 'silent'
  world = await createWorld(t.payload)
})

afterAll(() => t.stop())

const outbox = (): string => path.join(t.dataDir, 'outbox')

beforeEach(async () => {
  await rm(outbox(), { force: true, recursive: true })
  id = await write('contributor')
})

const as = (name: ActorName) => world.actors[name].rest

const write = async (name: ActorName, data: Record<string, unknown> = {}): Promise<string> => {
  const answer = await as(name)('POST', '/news?draft=true', {
    body: buildRichText('Warga membersihkan saluran.'),
    title: 'Kerja bakti',
    village: world.villages.a1.id,
    _status: 'draft',
    ...data,
  })
  if (answer.status !== 201) throw new Error(answer.text)
  return String((answer.body?.doc as { id: unknown }).id)
}

const step = (name: ActorName, langkah: unknown, catatan?: unknown, of = id): Promise<Answer> =>
  as(name)('POST', `/news/${of}/periksa`, { catatan, langkah })

const state = async (of = id) => {
  const doc = await t.payload.findByID({ ...all, id: of, collection: 'news', draft: true })
  return { note: doc.reviewNote ?? null, state: doc.review ?? null, status: doc._status }
}

const mails = async (): Promise<string[]> => {
  const names = await readdir(outbox()).catch(() => [])
  return Promise.all(names.map((name) => readFile(path.join(outbox(), name), 'utf8')))
}

describe('the way of a draft', () => {
  it('leads from its writer to an editor, back with a note, and out', async () => {
    expect(await state()).toEqual({ note: null, state: 'ditulis', status: 'draft' })
    expect((await step('contributor', 'kirim')).status).toBe(200)
    expect(await state()).toEqual({ note: null, state: 'dikirim', status: 'draft' })
    expect((await step('editor', 'kembalikan', 'Tambahkan tanggalnya.')).status).toBe(200)
    expect(await state()).toEqual({
      note: 'Tambahkan tanggalnya.',
      state: 'dikembalikan',
      status: 'draft',
    })
    expect((await step('contributor', 'kirim')).status).toBe(200)
    expect(await state()).toEqual({ note: null, state: 'dikirim', status: 'draft' })
    expect((await as('editor')('PATCH', `/news/${id}`, { _status: 'published' })).status).toBe(200)
    expect(await state()).toEqual({ note: null, state: null, status: 'published' })
  })

  it('is seen by the editor under what waits, until it is published', async () => {
    const waiting = async () => {
      const { body } = await as('editor')(
        'GET',
        '/news?draft=true&depth=0&where[review][equals]=dikirim&limit=50',
      )
      return (body?.docs as { id: string }[]).some((doc) => doc.id === id)
    }
    expect(await waiting()).toBe(false)
    await step('contributor', 'kirim')
    expect(await waiting()).toBe(true)
    await as('editor')('PATCH', `/news/${id}`, { _status: 'published' })
    expect(await waiting()).toBe(false)
  })

  it('is taken back by its writer', async () => {
    await step('contributor', 'kirim')
    expect((await step('contributor', 'tarik')).status).toBe(200)
    expect((await state()).state).toBe('ditulis')
  })

  it('begins anew with a copy', async () => {
    await step('contributor', 'kirim')
    const answer = await as('editor')('POST', `/news/${id}/duplicate?draft=true`)
    const copy = String((answer.body?.doc as { id: unknown }).id)
    expect((await state(copy)).state).toBe('ditulis')
  })
})

describe('a step', () => {
  it('is taken once: sending again is refused with the reason, and sends no second mail', async () => {
    await step('contributor', 'kirim')
    const before = (await mails()).length
    const again = await step('contributor', 'kirim')
    expect([again.status, again.text.includes('sudah dikirim')]).toEqual([409, true])
    expect((await mails()).length).toBe(before)
  })

  it('of an editor is refused to a contributor', async () => {
    await step('contributor', 'kirim')
    expect((await step('contributor', 'kembalikan', 'Tolak')).status).toBe(409)
    expect((await state()).state).toBe('dikirim')
  })

  it('needs a note when it returns', async () => {
    await step('contributor', 'kirim')
    const answer = await step('editor', 'kembalikan', '  ')
    expect([answer.status, answer.text.includes('Tulis catatan')]).toEqual([409, true])
  })

  it.each([
    [{ title: '' }, 'judul'],
    [{ body: buildRichText('') }, 'isinya'],
  ] as const)('is refused for a draft with %j', async (data, word) => {
    const answer = await step('contributor', 'kirim', undefined, await write('contributor', data))
    expect([answer.status, answer.text.includes(word)]).toEqual([400, true])
  })

  it.each(['terbit', '', undefined, 7, '__proto__', 'toString'])(
    'called %j does not exist',
    async (name) => {
      expect((await step('editor', name)).status).toBe(400)
    },
  )

  it.each(['anonymous', 'no-scope', 'broken-role', 'other-dpmd', 'camat', 'dpmd-viewer'] as const)(
    'is refused to %s',
    async (name) => {
      expect((await step(name, 'kirim')).status).toBeGreaterThanOrEqual(400)
      expect((await state()).state).toBe('ditulis')
    },
  )

  it('for a document of another village, of no id, or in the trash finds nothing', async () => {
    const elsewhere = await createNews(t.payload, {
      village: world.villages.a2.id,
      _status: 'draft',
    })
    expect((await step('editor', 'kirim', undefined, elsewhere.id)).status).toBe(404)
    expect((await step('editor', 'kirim', undefined, 'bukan-id')).status).toBe(404)
    await as('editor')('PATCH', `/news/${id}`, { deletedAt: new Date().toISOString() })
    expect((await step('editor', 'kirim')).status).toBe(404)
  })
})

describe('what a form sends', () => {
  const stale = { review: 'ditulis', reviewNote: null }

  it('by itself after the step keeps the state', async () => {
    await step('contributor', 'kirim')
    const saved = await as('contributor')('PATCH', `/news/${id}?draft=true&autosave=true`, {
      ...stale,
      title: 'Kerja bakti besar',
    })
    expect(saved.status).toBe(200)
    expect(await state()).toEqual({ note: null, state: 'dikirim', status: 'draft' })
  })

  it.each(['contributor', 'editor'] as const)(
    'moves no state for %s, on creating or on changing',
    async (name) => {
      const forged = { review: 'dikembalikan', reviewNote: 'Palsu' }
      expect(await state(await write(name, forged))).toEqual({
        note: null,
        state: 'ditulis',
        status: 'draft',
      })
      await as(name)('PATCH', `/news/${id}?draft=true`, forged)
      await as(name)('PATCH', `/news?draft=true&where[id][in]=${id}`, forged)
      expect(await state()).toEqual({ note: null, state: 'ditulis', status: 'draft' })
    },
  )

  it('by a contributor never publishes, also not what was sent', async () => {
    await step('contributor', 'kirim')
    expect(
      (await as('contributor')('PATCH', `/news/${id}`, { _status: 'published' })).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await state()).status).toBe('draft')
  })

  it('to restore a version brings back the words, not the state', async () => {
    await step('contributor', 'kirim')
    const { body } = await as('editor')(
      'GET',
      `/news/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
    )
    const [first] = body?.docs as { id: string }[]
    expect(
      (await as('editor')('POST', `/news/versions/${first?.id ?? ''}?draft=true`)).status,
    ).toBe(200)
    expect((await state()).state).toBe('dikirim')
  })
})

describe('the mail about a step', () => {
  it('goes to who publishes in the village, with a link and without the draft or a name', async () => {
    await step('contributor', 'kirim')
    const sent = await mails()
    const readers = sent.map((mail) => /^To: (.+)$/m.exec(mail)?.[1]).sort()
    const expected = [world.actors.editor, world.actors['village-admin']].map(
      ({ user }) => user?.email,
    )
    expect(readers).toEqual(expect.arrayContaining(expected))
    expect(readers).not.toContain(world.actors.contributor.user?.email)
    expect(readers).not.toContain(world.actors['platform-admin'].user?.email)
    for (const mail of sent) {
      expect(mail).toContain(`/admin/collections/news/${id}`)
      expect(mail).not.toMatch(/Kerja bakti|Petugas Uji|saluran/)
    }
  })

  it('of a return goes to who writes there', async () => {
    await step('contributor', 'kirim')
    await rm(outbox(), { force: true, recursive: true })
    await step('editor', 'kembalikan', 'Sebut tempatnya.')
    const sent = await mails()
    expect(sent.map((mail) => /^To: (.+)$/m.exec(mail)?.[1])).toEqual([
      world.actors.contributor.user?.email,
    ])
    expect(sent.join()).not.toContain('Sebut tempatnya')
  })

  it('that cannot be sent fails no step', async () => {
    const { sendEmail } = t.payload
    t.payload.sendEmail = () => Promise.reject(new Error('surel mati'))
    expect((await step('contributor', 'kirim')).status).toBe(200)
    t.payload.sendEmail = sendEmail
    expect((await state()).state).toBe('dikirim')
  })
})
