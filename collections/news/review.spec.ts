import { describe, expect, test } from 'vitest'

import { roles } from '../shared/roles'
import { takeStep as take } from '../shared/workflow'
import { review } from './review'

type ReviewState = keyof typeof review.states
type ReviewStep = keyof typeof review.steps
const { steps } = review
const body = {
  root: { children: [{ text: 'Warga membersihkan saluran.', type: 'text' }], type: 'root' },
}
const takeStep = ({
  state,
  ...args
}: {
  abilities: Parameters<typeof take>[1]['abilities']
  note: string
  state: null | ReviewState
  step: ReviewStep
}) => take(review, { ...args, doc: { body, id: '1', review: state, title: 'Kerja bakti' } })

const states: ReviewState[] = ['dikembalikan', 'dikirim', 'ditulis']
const writer = roles.contributor.abilities
const editor = roles.editor.abilities
const allowed: [ReviewState, ReviewStep, ReviewState][] = [
  ['ditulis', 'kirim', 'dikirim'],
  ['dikembalikan', 'kirim', 'dikirim'],
  ['dikirim', 'tarik', 'ditulis'],
  ['dikirim', 'kembalikan', 'dikembalikan'],
]

describe('a review step', () => {
  test.each(allowed)('from %s by %s leads to %s', (state, step, to) => {
    expect(takeStep({ abilities: editor, note: 'Tambahkan tanggal.', state, step })).toMatchObject({
      ok: true,
      state: to,
    })
  })

  test.each(
    states.flatMap((state) =>
      (Object.keys(steps) as ReviewStep[]).map((step) => [state, step] as const),
    ),
  )('from %s by %s exists only when it is named, and says what is so', (state, step) => {
    const named = allowed.some(([from, by]) => from === state && by === step)
    const taken = takeStep({ abilities: editor, note: 'Tambahkan tanggal.', state, step })
    expect(taken.ok).toBe(named)
    if (!taken.ok) expect(taken.reason).toMatch(/^Tulisan ini .+\.$/)
  })

  test('a draft from before the review step counts as being written', () => {
    expect(takeStep({ abilities: writer, note: '', state: null, step: 'kirim' })).toMatchObject({
      ok: true,
      state: 'dikirim',
    })
  })

  test('a contributor sends and takes back, and returns nothing', () => {
    expect(takeStep({ abilities: writer, note: '', state: 'ditulis', step: 'kirim' }).ok).toBe(true)
    expect(takeStep({ abilities: writer, note: '', state: 'dikirim', step: 'tarik' }).ok).toBe(true)
    expect(
      takeStep({ abilities: writer, note: 'Tolak.', state: 'dikirim', step: 'kembalikan' }).ok,
    ).toBe(false)
  })

  test('who only reads takes no step', () => {
    const { abilities } = roles['dpmd-viewer']
    expect(
      (Object.keys(steps) as ReviewStep[]).map(
        (step) => takeStep({ abilities, note: 'x', state: 'dikirim', step }).ok,
      ),
    ).toEqual([false, false, false])
  })

  test.each(['', '   ', 'a'.repeat(601)])(
    'returning needs a note of 1 to 600 characters, not %j',
    (note) => {
      expect(
        takeStep({ abilities: editor, note, state: 'dikirim', step: 'kembalikan' }),
      ).toMatchObject({ ok: false, reason: expect.stringContaining('atatan') as string })
    },
  )

  test('the note is kept when returned and gone when sent again', () => {
    expect(
      takeStep({
        abilities: editor,
        note: ' Tambahkan tanggal. ',
        state: 'dikirim',
        step: 'kembalikan',
      }),
    ).toMatchObject({ note: 'Tambahkan tanggal.' })
    expect(
      takeStep({ abilities: writer, note: 'lama', state: 'dikembalikan', step: 'kirim' }),
    ).toMatchObject({ note: null })
  })
})
