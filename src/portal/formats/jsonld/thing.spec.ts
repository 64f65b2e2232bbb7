import fc from 'fast-check'
import { expect, test } from 'vitest'

import { breadcrumbs } from './breadcrumbs'
import { thingsJson } from './thing'

test('things read back, and no text can end the block', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.string({ maxLength: 2, unit: 'binary' }),
          fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '&'),
        ),
      }),
      (name) => {
        const json = thingsJson([{ '@type': 'Thing', name }]) ?? ''
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        const read = JSON.parse(json) as { '@context': string; '@graph': unknown[] }
        expect([read['@context'], read['@graph']]).toEqual([
          'https://schema.org',
          [{ '@type': 'Thing', name: JSON.parse(JSON.stringify(name)) as string }],
        ])
      },
    ),
  )
})

test('nothing is said of nothing', () => {
  expect([thingsJson([]), breadcrumbs({ crumbs: [], origin: 'https://a.example' })]).toEqual([
    undefined,
    [],
  ])
})

test('the way to a page has whole addresses in order', () => {
  const crumbs = [
    { href: '/', label: 'Beranda' },
    { href: '/berita', label: 'Berita' },
  ]
  expect(breadcrumbs({ crumbs, origin: 'https://a.example' })).toEqual([
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', item: 'https://a.example/', name: 'Beranda', position: 1 },
        { '@type': 'ListItem', item: 'https://a.example/berita', name: 'Berita', position: 2 },
      ],
    },
  ])
})
