import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { addVariant, buildPage, chooseEncoding, packPage } from './page'

const body = Buffer.from('desa '.repeat(400))
const build = (type: string) => buildPage({ body, headers: { 'content-type': type }, status: 200 })

it.each([
  'application/atom+xml; charset=utf-8',
  'application/ld+json',
  'application/manifest+json; charset=utf-8',
  'application/rss+xml; charset=utf-8',
  'application/xml; charset=utf-8',
  'image/svg+xml',
  'text/calendar; charset=utf-8',
  'text/csv; charset=utf-8',
  'text/html; charset=utf-8',
  'text/plain; charset=utf-8',
])('%s is compressed', (type) => {
  expect(chooseEncoding(build(type), ['br', 'gzip', 'identity'])).toBe('br')
})

it.each(['application/pdf', 'image/jpeg', 'image/png', 'image/x-icon'])(
  '%s leaves as it is',
  async (type) => {
    expect(chooseEncoding(build(type), ['br', 'gzip', 'identity'])).toBe('identity')
    expect(Object.keys((await packPage(build(type))).variants)).toEqual(['identity'])
  },
)

describe('a page', () => {
  it('is kept as brotli alone, from which every other encoding comes back', async () => {
    const packed = await packPage(build('text/html'))
    expect(Object.keys(packed.variants)).toEqual(['br'])
    expect(packed.bytes).toBe(packed.variants.br?.answer.bytes.length)
    const all = await addVariant(await addVariant(packed, 'gzip'), 'identity')
    expect(brotliDecompressSync(all.variants.br?.body ?? '').equals(body)).toBe(true)
    expect(gunzipSync(all.variants.gzip?.body ?? '').equals(body)).toBe(true)
    expect(all.variants.identity?.body.equals(body)).toBe(true)
  })

  it('keeps what was asked for compressed when it is packed, and comes back from gzip too', async () => {
    const zipped = await addVariant(build('text/html'), 'gzip')
    expect(Object.keys((await packPage(zipped)).variants).sort()).toEqual(['br', 'gzip'])
    const { gzip } = zipped.variants
    const plain = await addVariant({ ...zipped, variants: gzip ? { gzip } : {} }, 'identity')
    expect(plain.variants.identity?.body.equals(body)).toBe(true)
  })

  it('is answered in the encoding that is there before one that must be made', async () => {
    const zipped = await addVariant(build('text/html'), 'gzip')
    expect(chooseEncoding(zipped, ['br', 'gzip', 'identity'])).toBe('gzip')
    expect(chooseEncoding(zipped, ['br', 'identity'])).toBe('br')
    expect(chooseEncoding(zipped, ['identity'])).toBe('identity')
  })
})
