import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { buildRichText } from '../factories/richText'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { createWorld, type World } from './isolation/world'

const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload
let world: World

beforeAll(async () => {
  t = await startPayload()
  t.payload.logger.level = 'silent'
  world = await createWorld(t.payload)
})

afterAll(() => t.stop())

const altOf = async (id: string) =>
  (await t.payload.findByID({ ...all, id, collection: 'media' })).alt ?? null
const publish = (id: string, data: Record<string, unknown>) =>
  world.actors.editor.rest('PATCH', `/news/${id}`, { ...data, _status: 'published' })

/** A draft with a photo that nobody has described. */
const draftWithPhoto = async () => {
  const village = world.villages.a1.id
  const { id: photo } = await createMedia(t.payload, { alt: '', village })
  const { id } = await createNews(t.payload, { photo, village, _status: 'draft' })
  return { id, photo }
}

describe('the description of a news item’s photo', () => {
  it('is asked for at publishing, beside the photo, in Indonesian', async () => {
    const { id } = await draftWithPhoto()
    const { body, status, text } = await publish(id, {})
    expect(status).toBe(400)
    expect(body?.errors).toMatchObject([
      {
        data: {
          errors: [
            { message: 'Tulis apa yang terlihat di foto ini, lalu terbitkan.', path: 'photoAlt' },
          ],
        },
      },
    ])
    expect(text).not.toMatch(/following field/i)
  })

  it('typed in the news form becomes the photo’s own, and publishes', async () => {
    const { id, photo } = await draftWithPhoto()
    expect((await publish(id, { photoAlt: '  Warga mengecor jalan ' })).status).toBe(200)
    expect(await altOf(photo)).toBe('Warga mengecor jalan')
  })

  it('belongs to the photo that is sent with it, not to the one before', async () => {
    const { id, photo } = await draftWithPhoto()
    const next = await createMedia(t.payload, { alt: '', village: world.villages.a1.id })
    await world.actors.contributor.rest('PATCH', `/news/${id}?draft=true&autosave=true`, {
      photo: next.id,
      photoAlt: 'Sawah',
    })
    expect([await altOf(photo), await altOf(next.id)]).toEqual(['', 'Sawah'])
  })

  it.each([null, '', '   ', 7, ['a']])('stays as it is when %j is sent', async (photoAlt) => {
    const { id, photo } = await draftWithPhoto()
    await t.payload.update({ ...all, id: photo, collection: 'media', data: { alt: 'Pasar pagi' } })
    await publish(id, { photoAlt })
    expect(await altOf(photo)).toBe('Pasar pagi')
  })

  it('of another village’s photo is written by nobody', async () => {
    const { id } = await draftWithPhoto()
    const foreign = await createMedia(t.payload, {
      alt: 'Milik desa lain',
      village: world.villages.a2.id,
    })
    const { status } = await world.actors.editor.rest('PATCH', `/news/${id}?draft=true`, {
      photo: foreign.id,
      photoAlt: 'Diambil alih',
    })
    expect([status, await altOf(foreign.id)]).toEqual([400, 'Milik desa lain'])
  })
})

describe('what a writer leaves out', () => {
  it('is made from what is there: summary, address and date', async () => {
    const { rest } = world.actors.editor
    const data = {
      body: buildRichText('Kerja bakti di lapangan.'),
      title: 'Lapangan bersih',
      village: world.villages.a1.id,
      _status: 'published',
    }
    const { body, text } = await rest('POST', '/news?depth=0', data)
    const doc = body?.doc as Record<string, unknown> | undefined
    expect(doc, text).toMatchObject({
      slug: 'lapangan-bersih',
      summary: 'Kerja bakti di lapangan.',
    })
    expect(doc?.publishedAt).toBeTruthy()
  })
})

type Words = { [key: string]: string | Words }

const walk = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : walk(value, `${path}${key}.`),
  )

describe('the admin in Indonesian', () => {
  it('has every word of the editor, and says nothing in English', () => {
    const { en, id } = t.payload.config.i18n.translations as unknown as {
      en: { lexical: Words }
      id: { lexical: Words }
    }
    const shown = new Map(walk(id.lexical))
    const english = walk(en.lexical)
    expect(english.length).toBeGreaterThan(8)
    expect(
      english
        .filter(([key, word]) => !shown.get(key) || shown.get(key) === word)
        .map(([key]) => key),
    ).toEqual([])
  })

  it('names every field and every choice itself, so that none shows its name in the code', () => {
    type Named = {
      admin?: { hidden?: boolean }
      fields?: Named[]
      label?: unknown
      name?: string
      options?: unknown[]
      tabs?: Named[]
      type?: string
    }
    // What the form hides is still shown where versions are compared.
    const nameless = (fields: Named[], path: string, hasVersions: boolean): string[] =>
      fields.flatMap((field) => {
        if (field.admin?.hidden && !hasVersions) return []
        const here = `${path}.${field.name ?? field.type ?? ''}`
        const words = field.name
          ?.replace(/([A-Z])/g, ' $1')
          .trim()
          .toLowerCase()
        const isBare =
          typeof field.label === 'string' &&
          field.label.toLowerCase() === words &&
          !alike.has(field.label)
        const bareOptions = (field.options ?? []).filter((option) => typeof option === 'string')
        const isShown = field.name && field.name !== 'id' && field.type !== 'ui'
        return [
          ...(isShown && (isBare || bareOptions.length > 0) ? [here] : []),
          ...nameless([...(field.fields ?? []), ...(field.tabs ?? [])], here, hasVersions),
        ]
      })
    const ours = t.payload.config.collections.filter(
      ({ slug }) => !slug.startsWith('payload-') && !['numbers', 'purges'].includes(slug),
    )
    expect(
      ours.flatMap(({ fields, slug, versions }) =>
        nameless(fields as Named[], slug, Boolean(versions)),
      ),
    ).toEqual([])
  })
})

/** Words that are the same in both languages. */
const alike = new Set([
  'Domain',
  'Email',
  'Facebook',
  'Instagram',
  'Menu',
  'RT',
  'RW',
  'Status',
  'YouTube',
])
