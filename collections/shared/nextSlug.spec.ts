import { describe, expect, it } from 'vitest'

import { nextSlug } from './nextSlug'

const next = (args: Partial<Parameters<typeof nextSlug>[0]>) =>
  nextSlug({ isKnown: false, stored: {}, title: undefined, typed: undefined, ...args })

describe('nextSlug', () => {
  it('is made of the title', () => {
    expect(next({ title: 'Posyandu Bulan Juni' })).toBe('posyandu-bulan-juni')
  })

  it('follows the title while nobody has seen the document', () => {
    const stored = { slug: 'posy', title: 'Posy' }
    expect(next({ stored, title: 'Posyandu', typed: 'posy' })).toBe('posyandu')
    expect(
      next({ stored: { slug: 'posy-2', title: 'Posy' }, title: 'Posyandu', typed: 'posy-2' }),
    ).toBe('posyandu')
  })

  it('stays once the document was public', () => {
    expect(
      next({
        isKnown: true,
        stored: { slug: 'posyandu', title: 'Posyandu' },
        title: 'Posyandu ditunda',
        typed: 'posyandu',
      }),
    ).toBe('posyandu')
  })

  it('is what was typed, whatever the title', () => {
    expect(
      next({
        isKnown: true,
        stored: { slug: 'lama', title: 'Lama' },
        title: 'Baru',
        typed: 'Kata Sendiri',
      }),
    ).toBe('kata-sendiri')
  })

  it('keeps a word of the writer’s own', () => {
    expect(
      next({
        stored: { slug: 'kata-sendiri', title: 'Lama' },
        title: 'Baru',
        typed: 'kata-sendiri',
      }),
    ).toBe('kata-sendiri')
  })

  it('replaces the word of a draft without a title', () => {
    expect(
      next({
        stored: { slug: 'tanpa-judul-0a1b2c3d' },
        title: 'Kini bernama',
        typed: 'tanpa-judul-0a1b2c3d',
      }),
    ).toBe('kini-bernama')
  })

  it('is nothing without a title or a word', () => {
    expect(next({ title: '!!!' })).toBeUndefined()
  })
})
