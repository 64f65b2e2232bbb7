import { describe, expect, it } from 'vitest'

import { reportLines } from './reportLines'
import type { Finding } from './rule'

const finding: Finding = {
  code: 'T900-example',
  help: 'Betulkan.',
  level: 'error',
  place: 'NewsList, contoh ordinary',
  theme: 'kebun',
  title: 'Semua baik',
  what: 'tidak baik\n<p>',
}

describe('reportLines', () => {
  it('names code, theme, place, rule, fault and cure', () => {
    expect(reportLines({ findings: [finding], name: 'kebun' })).toEqual([
      'GALAT T900-example: kebun, NewsList, contoh ordinary',
      '  Aturan: Semua baik',
      '  tidak baik',
      '  <p>',
      '  Perbaikan: Betulkan.',
      'kebun: 1 galat, 0 peringatan, 0 saran',
    ])
  })

  it('says a fault of many places once', () => {
    const findings = [
      finding,
      { ...finding, place: 'Page, contoh empty' },
      { ...finding, what: 'tidak baik\n<b>' },
    ]
    const lines = reportLines({ findings, name: 'kebun' })
    expect(lines[0]).toBe(
      'GALAT T900-example: kebun, NewsList, contoh ordinary (dan 2 tempat lain)',
    )
    expect(lines.at(-1)).toBe('kebun: 1 galat, 0 peringatan, 0 saran')
  })

  it('counts by level', () => {
    const levels = ['warning', 'recommendation', 'recommendation'] as const
    const findings = levels.map((level, at) => ({ ...finding, level, what: String(at) }))
    expect(reportLines({ findings, name: 'kebun' }).at(-1)).toBe(
      'kebun: 0 galat, 1 peringatan, 2 saran',
    )
  })

  it('reports a sound theme in one line', () => {
    expect(reportLines({ findings: [], name: 'kebun' })).toEqual([
      'kebun: 0 galat, 0 peringatan, 0 saran',
    ])
  })
})
