import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { checkIdm, idmScore, idmStatus, idmThresholds, nextStatus } from './score'
import { statuses } from './statuses'

const dataDir = path.resolve(
  process.env.BALAI_DATA ?? path.join(import.meta.dirname, '../../../shared/data'),
)
const hasData = (() => {
  try {
    return readFileSync(path.join(dataDir, 'idm-kabupaten-serang-2021-2024.csv')).length > 0
  } catch {
    return false
  }
})()

if (!hasData && process.env.CI !== 'true')
  console.warn(`Dilewati: uji data nyata, karena ${dataDir} tidak ada (atur BALAI_DATA).`)

describe('idmStatus', () => {
  it.each([
    ['Seuat 2023', 0.599, 'berkembang'],
    ['Bolang 2024', 0.599, 'berkembang'],
    ['Pamarayan 2023', 0.8156, 'mandiri'],
    ['Tambang Ayam 2021', 0.7073, 'maju'],
    ['Bantarwaru 2021', 0.7071, 'berkembang'],
  ])('gives the boundary village %s (%d) its published status', (_, score, status) => {
    expect(idmStatus(score)).toBe(status)
  })

  it.each([
    [0, 'sangat-tertinggal'],
    [0.4907, 'sangat-tertinggal'],
    [0.4908, 'tertinggal'],
    [0.5989, 'tertinggal'],
    [0.7072, 'berkembang'],
    [0.8154, 'maju'],
    [0.8155, 'maju'],
    [1, 'mandiri'],
  ])('counts a threshold to the lower status: %d is %s', (score, status) => {
    expect(idmStatus(score)).toBe(status)
  })

  it('never falls when the score rises', () => {
    const rank = (score: number) =>
      statuses.find(({ value }) => value === idmStatus(score))?.rank ?? 0
    fc.assert(
      fc.property(
        fc.double({ max: 1, min: 0, noNaN: true }),
        fc.double({ max: 1, min: 0, noNaN: true }),
        (left, right) => {
          expect(rank(Math.max(left, right))).toBeGreaterThanOrEqual(rank(Math.min(left, right)))
        },
      ),
    )
  })
})

describe('checkIdm', () => {
  const good = { ike: 0.8333, ikl: 0.4667, iks: 0.8686, score: 0.7229, status: 'maju' as const }

  it('accepts published figures, rounding included', () => {
    expect(checkIdm(good)).toEqual({ formulaMatches: true, statusMatches: true })
  })

  it('accepts every score that whole indicator points can give', () => {
    const points = fc.record({
      a: fc.integer({ max: 175, min: 0 }),
      b: fc.integer({ max: 60, min: 0 }),
      c: fc.integer({ max: 15, min: 0 }),
    })
    fc.assert(
      fc.property(points, ({ a, b, c }) => {
        const score = fourDecimals((12 * a + 35 * b + 140 * c) / 6300)
        const figures = {
          ike: fourDecimals(b / 60),
          ikl: fourDecimals(c / 15),
          iks: fourDecimals(a / 175),
          score,
          status: idmStatus(score),
        }
        expect(checkIdm(figures)).toEqual({ formulaMatches: true, statusMatches: true })
      }),
    )
  })

  it('flags a score that is not the mean of its parts', () => {
    expect(checkIdm({ ...good, score: 0.7232 }).formulaMatches).toBe(false)
  })

  it('flags a status that contradicts its score', () => {
    expect(checkIdm({ ...good, status: 'berkembang' }).statusMatches).toBe(false)
  })

  it.runIf(hasData || process.env.CI === 'true')(
    'agrees with every published figure of Kabupaten Serang (BALAI_DATA)',
    () => {
      const [, ...lines] = readFileSync(
        path.join(dataDir, 'idm-kabupaten-serang-2021-2024.csv'),
        'utf8',
      )
        .trim()
        .split('\n')
      const faults = lines.filter((line) => {
        const [, , , , iks, ike, ikl, score, status] = line.split(',')
        const checks = checkIdm({
          ike: Number(ike),
          ikl: Number(ikl),
          iks: Number(iks),
          score: Number(score),
          status: statuses.find(({ label }) => label.toUpperCase() === status)?.value ?? 'mandiri',
        })
        return !checks.formulaMatches || !checks.statusMatches
      })
      expect(lines).toHaveLength(1304)
      expect(faults).toEqual([])
    },
  )
})

describe('nextStatus', () => {
  it('names the nearest threshold above the score', () => {
    expect(nextStatus(0.65)).toEqual({ over: 0.7072, status: 'maju' })
  })

  it('has nothing above the highest status', () => {
    expect(nextStatus(0.9)).toBeUndefined()
  })

  it('leads to exactly the status it names', () => {
    for (const { over, status } of idmThresholds) expect(nextStatus(over)).toEqual({ over, status })
  })
})

describe('idmScore', () => {
  it('is the mean of the three indices', () => {
    expect(idmScore({ ike: 0.6, ikl: 0.9, iks: 0.3 })).toBeCloseTo(0.6, 12)
  })
})

const fourDecimals = (value: number): number => Math.round(value * 10_000) / 10_000
