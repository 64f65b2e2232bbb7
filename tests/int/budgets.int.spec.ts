import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildBudget, createBudget } from '../factories/budget'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World
let village = ''

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  village = world.villages.a1.id
})

afterAll(() => test.stop())

const local = { depth: 0, overrideAccess: true } as const
const post = (data: Record<string, unknown>, query = '') =>
  world.actors.editor.rest('POST', `/budgets${query}`, { ...buildBudget(), ...data })

describe('a village and year', () => {
  it('have one budget, drafts counted', async () => {
    expect((await post({ year: 2021 })).status).toBe(201)
    for (const [data, query] of [
      [{}, ''],
      [{ _status: 'draft' }, ''],
      [{ _status: 'draft' }, '?draft=true'],
    ] as const) {
      const answer = await post({ ...data, year: 2021 }, query)
      expect([answer.status, answer.text]).toEqual([
        400,
        expect.stringContaining('APB Desa tahun 2021 sudah ada. Sunting yang itu.'),
      ])
    }
  })

  it('are free in another village and for a draft without a year', async () => {
    expect(
      (await createBudget(test.payload, { village: world.villages.a2.id, year: 2021 })).year,
    ).toBe(2021)
    for (const year of [null, undefined]) {
      expect((await post({ _status: 'draft', year }, '?draft=true')).status).toBe(201)
    }
  })

  it('is kept for a budget in the trash, which may come back', async () => {
    const { rest } = world.actors.editor
    const trashed = await createBudget(test.payload, { village, year: 2022 })
    await test.payload.update({
      ...local,
      id: trashed.id,
      collection: 'budgets',
      data: { deletedAt: new Date(0).toISOString() },
    })
    const other = await createBudget(test.payload, { village, year: 2023 })
    const answers = [
      await rest('PATCH', `/budgets/${other.id}`, { year: 2022 }),
      await rest('PATCH', `/budgets/${other.id}?draft=true`, { year: 2022 }),
    ]
    expect(answers.map(({ status, text }) => [status, text])).toEqual(
      Array(2).fill([
        400,
        expect.stringContaining('ada di Sampah. Pulihkan atau hapus yang itu dahulu.'),
      ]),
    )
    expect(
      (await rest('PATCH', `/budgets/${trashed.id}?trash=true`, { deletedAt: null })).status,
    ).toBe(200)
    expect((await rest('PATCH', `/budgets/${trashed.id}`, { note: 'tetap' })).status).toBe(200)
  })

  it('is one even when two are saved at the same moment', async () => {
    const saved = await Promise.allSettled(
      [1, 2, 3].map(() => createBudget(test.payload, { village, year: 2027 })),
    )
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('an amount', () => {
  const incomeOf = (plan: unknown) => ({ income: [{ plan, source: 'pad' }] })

  it.each([0, 1000, 1_250_000, 1_000_000_000_000])('of %d rupiah is kept', async (plan) => {
    const answer = await post({
      ...incomeOf(plan),
      year: 2030 + [0, 1000, 1_250_000, 1_000_000_000_000].indexOf(plan),
    })
    expect([answer.status, answer.body?.doc]).toMatchObject([201, { income: [{ plan }] }])
  })

  it.each(['1.250.000', 'Rp 1.250.000,-', '1,25 juta', '1250000'])(
    'typed as %j is kept as it was meant',
    async (plan) => {
      const answer = await post({
        ...incomeOf(plan),
        year: 2080 + ['1.250.000', 'Rp 1.250.000,-', '1,25 juta', '1250000'].indexOf(plan),
      })
      expect([answer.status, answer.body?.doc]).toMatchObject([
        201,
        { income: [{ plan: 1_250_000 }] },
      ])
    },
  )

  it.each([0.5, -1, 1, 250, 1_000_000_000_001, '1250000,50'])(
    'of %j is refused with what to do',
    async (plan) => {
      const attempts = [
        incomeOf(plan),
        { spending: [{ actual: plan, field: 'bencana' }] },
        { financing: { outActual: plan } },
        { activities: [{ name: 'Jalan', plan }] },
      ]
      for (const [index, data] of attempts.entries()) {
        const answer = await post({ ...data, year: 2040 + index })
        expect([answer.status, answer.text]).toEqual([
          400,
          expect.stringContaining('Isi rupiah penuh tanpa sen, misalnya 250.000.000.'),
        ])
      }
    },
  )

  it.each([2014, 2101, 2024.5, '2024,5', null])('of the year %j is refused', async (year) => {
    const answer = await post({ year })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('empat angka')])
  })
})
