import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createBudget } from '../factories/budget'
import { createNews } from '../factories/news'
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

type Refusal = { errors?: { data?: { errors?: { message: string; path: string }[] } }[] }

/** The field that a refusal names, and why. */
const refused = (body: unknown) =>
  ((body as Refusal | undefined)?.errors ?? [])
    .flatMap(({ data }) => data?.errors ?? [])
    .map(({ message, path }) => ({ message, path }))

describe('a number sent as text', () => {
  it('is read as Indonesians write it, in rows and groups too', async () => {
    const { id } = await createBudget(t.payload, {
      village: world.villages.a1.id,
      year: 2031,
      _status: 'draft',
    })
    const data = {
      financing: { inPlan: 'Rp 250.000' },
      income: [{ actual: '1,25 juta', plan: '1250000,00', source: 'pad' }],
    }
    const { body, text } = await world.actors.editor.rest(
      'PATCH',
      `/budgets/${id}?draft=true&autosave=true&depth=0`,
      data,
    )
    expect(body?.doc, text).toMatchObject({
      financing: { inPlan: 250_000 },
      income: [{ actual: 1_250_000, plan: 1_250_000 }],
    })
  })

  it.each([
    ['1250.000', /dapat berarti/],
    ['250,000', /dapat berarti/],
    ['12abc', /bukan angka/],
    [true, /angka/],
    [{ $inc: 1 }, /angka/],
    [[250], /angka/],
  ])(
    'that could mean anything else, %j, is refused at its field, in a draft too',
    async (plan, message) => {
      const { id } = await createBudget(t.payload, {
        village: world.villages.a1.id,
        year: 2032,
        _status: 'draft',
      })
      const { body, status } = await world.actors.editor.rest(
        'PATCH',
        `/budgets/${id}?draft=true&autosave=true`,
        { income: [{ source: 'pad' }, { plan, source: 'dana-desa' }] },
      )
      expect([status, refused(body)]).toEqual([
        400,
        [{ message: expect.stringMatching(message) as unknown, path: 'income.1.plan' }],
      ])
      await t.payload.delete({ ...all, id, collection: 'budgets', trash: true })
    },
  )

  it('inside its bounds is a coordinate, not a number of thousands', async () => {
    const { id } = world.villages.a1
    await t.payload.update({
      ...all,
      id,
      collection: 'villages',
      data: { latitude: '-6.120', longitude: '106,150' as never } as never,
    })
    expect(await t.payload.findByID({ ...all, id, collection: 'villages' })).toMatchObject({
      latitude: -6.12,
      longitude: 106.15,
    })
  })

  it('empties the field when it is empty', async () => {
    const { id } = world.villages.a1
    await t.payload.update({
      ...all,
      id,
      collection: 'villages',
      data: { population: '1.234' } as never,
    })
    expect((await t.payload.findByID({ ...all, id, collection: 'villages' })).population).toBe(1234)
    await t.payload.update({
      ...all,
      id,
      collection: 'villages',
      data: { population: '  ' } as never,
    })
    expect(
      (await t.payload.findByID({ ...all, id, collection: 'villages' })).population ?? null,
    ).toBeNull()
  })
})

describe('a date sent as text', () => {
  it('has its day before its month', async () => {
    const { id } = await createBudget(t.payload, {
      village: world.villages.a1.id,
      year: 2033,
      _status: 'draft',
    })
    const { body, text } = await world.actors.editor.rest(
      'PATCH',
      `/budgets/${id}?draft=true&depth=0`,
      { realisedUntil: '5/12/2026' },
    )
    expect(body?.doc, text).toMatchObject({ realisedUntil: '2026-12-05T12:00:00.000Z' })
  })

  it.each(['12/31/2026', '2026-02-30', 'besok', 20_261_205, true])(
    'that is none, %j, is refused at its field, in a draft too',
    async (publishedAt) => {
      const { id } = await createNews(t.payload, {
        village: world.villages.a1.id,
        _status: 'draft',
      })
      const { body, status } = await world.actors.editor.rest(
        'PATCH',
        `/news/${id}?draft=true&autosave=true`,
        { publishedAt },
      )
      expect([status, refused(body)]).toEqual([
        400,
        [{ message: expect.stringMatching(/misalnya 5.12.2026/) as unknown, path: 'publishedAt' }],
      ])
    },
  )
})

type Described = {
  admin?: { components?: { Field?: unknown }; hidden?: boolean }
  fields?: Described[]
  name?: string
  tabs?: Described[]
  type?: string
}

it('every number and date of a form has the input that reads what is typed', () => {
  const bare = (fields: Described[], path: string): string[] =>
    fields.flatMap((field) => {
      const here = `${path}.${field.name ?? field.type ?? ''}`
      const isTyped = field.type === 'number' || field.type === 'date'
      const isSystem =
        [
          'createdAt',
          'deletedAt',
          'updatedAt',
          'lockUntil',
          'loginAttempts',
          'resetPasswordExpiration',
          'resetPasswordRequestedAt',
        ].includes(field.name ?? '') || field.admin?.hidden
      return [
        ...(isTyped && !isSystem && !field.admin?.components?.Field ? [here] : []),
        ...bare([...(field.fields ?? []), ...(field.tabs ?? [])], here),
      ]
    })
  const ours = t.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  expect(
    ours
      .flatMap(({ fields, slug }) => bare(fields as Described[], slug))
      .filter(
        (path) =>
          !/^(media|files)\.(focalX|focalY|height|width|filesize|sizes)|^users\.sessions/.test(
            path,
          ),
      ),
  ).toEqual([])
})
