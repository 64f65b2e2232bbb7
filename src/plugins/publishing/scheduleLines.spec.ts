import { describe, expect, it } from 'vitest'

import { scheduleLines } from './scheduleLines'

const waitUntil = '2026-12-07T00:00:00.000Z'
const pinned = { savedAt: '2026-12-06T09:20:00.000Z' }
const lineOf = (job: object) =>
  scheduleLines({ jobs: [{ input: {}, waitUntil, ...job }], user: 'a' })[0]

describe('what a form says of a schedule', () => {
  it('is the hour, in the time of Jakarta, and which save it will show', () => {
    expect(lineOf({ input: { pinned, user: { value: 'a' } } })?.text).toBe(
      'Terbit Senin, 7 Desember 2026 pukul 07.00: versi yang Anda simpan Minggu, 6 Desember 2026 pukul 16.20. Tulisan sesudahnya tidak ikut.',
    )
    expect(lineOf({ input: { pinned, user: { value: 'b' } } })?.text).toContain(
      'versi yang disimpan Minggu',
    )
  })

  it('is why it failed', () => {
    const line = lineOf({ error: { message: 'Judul: Wajib diisi.' }, hasError: true })
    expect(line).toEqual({
      isFailure: true,
      text: 'Jadwal terbit Senin, 7 Desember 2026 pukul 07.00 tidak berhasil. Judul: Wajib diisi.',
    })
    expect(
      lineOf({ hasError: true, log: [{ error: { message: 'Terganggu.' }, state: 'failed' }] })
        ?.text,
    ).toMatch(/Terganggu\.$/)
  })

  it('is the hour of withdrawing', () => {
    expect(lineOf({ input: { type: 'unpublish' } })?.text).toBe(
      'Ditarik dari situs Senin, 7 Desember 2026 pukul 07.00.',
    )
  })
})
