import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { describe, expect, test } from 'vitest'

import { payload } from './payload'

type Words = { [key: string]: string | Words }

const walk = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : walk(value, `${path}${key}.`),
  )

const english = new Map(walk(en.translations as Words))
const own = new Map(walk(payload))
const shown = new Map([...walk(id.translations as Words), ...own])

/** Words that are the same in both languages. */
const alike: Record<string, string> = {
  'general.email': 'Email',
  'general.menu': 'Menu',
  'version.status': 'Status',
}

describe('the admin’s Indonesian', () => {
  test('has every word of the English', () => {
    expect([...english.keys()].filter((key) => !shown.get(key)?.trim())).toEqual([])
  })

  test('says nothing in English but what is the same word', () => {
    const same = [...english]
      .filter(([key, word]) => shown.get(key) === word)
      .map(([key, word]) => [key, word])
    expect(Object.fromEntries(same)).toEqual(alike)
  })

  test('keeps the places for names and numbers', () => {
    const places = (text = '') => [...new Set(text.match(/\{\{\w+\}\}|<\/?\d/g))].sort()
    expect(
      [...english]
        .filter(([key, word]) => places(shown.get(key)).join() !== places(word).join())
        .map(([key]) => key),
    ).toEqual([])
  })

  test('replaces no word that Payload does not have', () => {
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  test('has no English left inside its sentences', () => {
    const left =
      /\b(file|files|dashboard|widget|default|URL|browser|token|root|publish|edit|mengedit|pengeditan)\b/i
    expect(
      [...shown].filter(([, word]) => left.test(word)).map(([key, word]) => `${key}: ${word}`),
    ).toEqual([])
  })
})
