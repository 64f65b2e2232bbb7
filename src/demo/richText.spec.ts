import { describe, expect, it } from 'vitest'

import { plainText } from '../../collections/shared/plainText'
import { richText } from './richText'

describe('richText', () => {
  it('makes headings, quotations, paragraphs and lists', () => {
    const { children } = richText([
      'Awal.',
      '## Judul',
      '- satu',
      '- dua',
      '1. pertama',
      '> kata',
    ]).root
    expect(
      children.map(({ children: inside, listType, tag, type }) => ({
        count: inside.length,
        listType,
        tag,
        type,
      })),
    ).toEqual([
      { count: 1, type: 'paragraph' },
      { count: 1, tag: 'h2', type: 'heading' },
      { count: 2, listType: 'bullet', tag: 'ul', type: 'list' },
      { count: 1, listType: 'number', tag: 'ol', type: 'list' },
      { count: 1, type: 'quote' },
    ])
  })

  it('keeps every word', () => {
    expect(plainText(richText(['Satu dua.', '- tiga', '- empat']))).toBe('Satu dua. tiga empat')
  })
})
