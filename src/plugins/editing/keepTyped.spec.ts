import fc from 'fast-check'
import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'

import { keepTyped } from './keepTyped'

const form = (values: Record<string, unknown>): FormState =>
  Object.fromEntries(
    Object.entries(values).map(([path, value]) => [
      path,
      { initialValue: value, valid: true, value },
    ]),
  )

/**
 * What the form shows after it took the answer, as Payload's form merges it when it holds no field
 * for changed.
 */
const shown = (args: { answer: FormState; current: FormState; sent: FormState }) => {
  const kept = keepTyped(args)
  return Object.fromEntries(
    Object.entries({ ...args.current, ...kept }).map(([path]) => [
      path,
      { ...args.current[path], ...kept[path] }.value,
    ]),
  )
}

describe('keepTyped', () => {
  it('keeps both fields typed while the save was held', () => {
    const sent = form({ author: null, title: 'Ker' })
    const current = form({ author: 'Bu Ani', title: 'Kerja bakti' })
    expect(shown({ answer: form({ author: null, title: 'Ker' }), current, sent })).toEqual({
      author: 'Bu Ani',
      title: 'Kerja bakti',
    })
  })

  it('keeps a field typed meanwhile although the server has computed another value for it', () => {
    const sent = form({ slug: null, title: 'Kerja bakti' })
    const current = form({ slug: 'alamat-saya', title: 'Kerja bakti' })
    expect(
      shown({ answer: form({ slug: 'kerja-bakti', title: 'Kerja bakti' }), current, sent }).slug,
    ).toBe('alamat-saya')
  })

  it('takes what the server has computed where nothing was typed', () => {
    const sent = form({ slug: null, title: 'Kerja bakti' })
    expect(
      shown({ answer: form({ slug: 'kerja-bakti', title: 'Kerja bakti' }), current: sent, sent })
        .slug,
    ).toBe('kerja-bakti')
  })

  it('keeps what was emptied meanwhile', () => {
    const sent = form({ title: 'Salah' })
    expect(
      shown({ answer: form({ title: 'salah' }), current: form({ title: '' }), sent }).title,
    ).toBe('')
  })

  it('leaves values out where the form is not known and the server returns what was sent', () => {
    const kept = keepTyped({
      answer: form({ slug: 'kerja', title: 'Ker' }),
      current: undefined,
      sent: form({ slug: '', title: 'Ker' }),
    })
    expect(kept).toEqual({
      slug: { initialValue: 'kerja', valid: true, value: 'kerja' },
      title: { valid: true },
    })
  })

  it('takes a field that the server adds, and every other property of the answer', () => {
    const answer: FormState = {
      'income.0.id': { addedByServer: true, value: 'a1' },
      title: { errorMessage: 'Terlalu panjang', valid: false, value: 'A' },
    }
    expect(
      keepTyped({ answer, current: form({ title: 'AB' }), sent: form({ title: 'A' }) }),
    ).toEqual({
      'income.0.id': { addedByServer: true, value: 'a1' },
      title: { errorMessage: 'Terlalu panjang', valid: false },
    })
  })

  it('never gives a field another value than the one typed after the save began', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constant(null),
      fc.integer({ max: 3, min: 0 }),
      fc.record({ root: fc.string({ maxLength: 2 }) }),
    )
    const values = fc.record({ a: value, b: value, c: value })
    fc.assert(
      fc.property(values, values, values, (sent, current, answer) => {
        const result = shown({ answer: form(answer), current: form(current), sent: form(sent) })
        for (const path of ['a', 'b', 'c'] as const) {
          const isTyped = JSON.stringify(current[path] ?? '') !== JSON.stringify(sent[path] ?? '')
          if (isTyped && (current[path] ?? '') !== (sent[path] ?? ''))
            expect(result[path]).toEqual(current[path])
        }
      }),
    )
  })
})
