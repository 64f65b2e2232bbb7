import type { Ability } from '../../../collections/users/roles'

/** Where a draft stands between its writer and who publishes; nothing once it is published. */
export type ReviewState = 'dikembalikan' | 'dikirim' | 'ditulis'

/**
 * Who may take a draft from which state to which. Publishing is no step: it is the document's own
 * status, possible in every state, and clears the state.
 */
export const steps = {
  kembalikan: { ability: 'content.publish', from: ['dikirim'], to: 'dikembalikan' },
  kirim: { ability: 'content.write', from: ['ditulis', 'dikembalikan'], to: 'dikirim' },
  tarik: { ability: 'content.write', from: ['dikirim'], to: 'ditulis' },
} as const satisfies Record<string, { ability: Ability; from: readonly ReviewState[]; to: ReviewState }>

export type ReviewStep = keyof typeof steps

export const isReviewStep = (value: unknown): value is ReviewStep => typeof value === 'string' && Object.hasOwn(steps, value)

/** Longest note to a writer, in characters. */
export const longestNote = 600

type Stepped = { note: null | string; ok: true; state: ReviewState } | { ok: false; reason: string }

/**
 * A step from a state, with the note it leaves behind. A note stays while the writer works on it
 * and goes when the draft is sent again.
 */
export const takeStep = (args: { abilities: readonly Ability[]; note: string; state: null | ReviewState | undefined; step: ReviewStep }): Stepped => {
  const { ability, from, to } = steps[args.step]
  if (!args.abilities.includes(ability)) return { ok: false, reason: 'Hanya editor desa yang dapat mengembalikan tulisan.' }
  const state = args.state ?? 'ditulis'
  if (!(from as readonly ReviewState[]).includes(state)) return { ok: false, reason: refusals[state] }
  const note = args.note.trim()
  if (to !== 'dikembalikan') return { note: null, ok: true, state: to }
  if (!note) return { ok: false, reason: 'Tulis catatan: apa yang perlu diperbaiki penulis.' }
  if (note.length > longestNote) return { ok: false, reason: `Catatan paling panjang ${longestNote} huruf. Ringkaskan dahulu.` }
  return { note, ok: true, state: to }
}

const refusals: Record<ReviewState, string> = {
  dikembalikan: 'Tulisan ini sudah dikembalikan kepada penulisnya.',
  dikirim: 'Tulisan ini sudah dikirim dan sedang menunggu diperiksa.',
  ditulis: 'Tulisan ini belum dikirim untuk diperiksa.',
}
