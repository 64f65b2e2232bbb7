import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readXml } from '../../../../tests/helpers/readXml'
import { element, parent, xmlDocument } from './element'

const hostile = fc.string({
  maxLength: 60,
  unit: fc.oneof(
    fc.string({ maxLength: 3, minLength: 1, unit: 'binary' }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '&amp;',
      '\u0000',
      '\u0008',
      '\u000b',
      '\ufffe',
      '\uffff',
      '\ud800',
      '\udc00',
      '\u202e',
      '😀',
      '"',
      "'",
      '<',
      '\n',
      '\t',
    ),
  ),
})

test('any text comes back but for what XML cannot hold', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, attribute) => {
      const root = readXml(xmlDocument(parent('a', [element('b', text, { c: attribute })])))
      const held = (each: string) =>
        each.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      expect([
        root.children[0]?.text,
        root.children[0]?.attributes.c,
        root.children.length,
      ]).toEqual([held(text), held(attribute), 1])
    }),
  )
})

test('a text that is not there is no element, an empty one is', () => {
  expect([element('a', undefined), element('a', ''), parent('a', [])]).toEqual([
    '',
    '<a></a>',
    '<a/>',
  ])
})
