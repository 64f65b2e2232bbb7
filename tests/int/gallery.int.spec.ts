import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createMedia } from '../factories/media'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village = ''

const get = (path: string, name = 'sukacontoh') =>
  portal.request(path, { headers: { host: `${name}.localhost:3000` } })
const html = async (path: string, name?: string) => (await get(path, name)).text()
const photo = (data: { alt?: string; credit?: string } = {}) =>
  createMedia(t.payload, { ...data, village })

beforeAll(async () => {
  t = await startPayload()
  t.payload.logger.level = 'error'
  const { villages } = await createRegion(t.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.01.2002', name: 'Sepi', slug: 'sepi' },
    ],
  })
  village = villages[0]?.id ?? ''
  portal = createPortal({
    findTheme,
    payload: t.payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})
afterAll(async () => {
  await t.stop()
})

describe('an album', () => {
  it('shows its photos in order with what they show and whose they are', async () => {
    const first = await photo({ alt: 'Warga mengecor jalan', credit: 'Operator desa' })
    const second = await photo({ alt: 'Sudah jadi!', credit: '' })
    const third = await photo({ alt: '', credit: 'Karang Taruna' })
    await createAlbum(t.payload, {
      date: '2026-06-14T17:00:00.000Z',
      description: 'Sepanjang 340 meter.',
      photos: [second.id, first.id, third.id],
      slug: 'cor-jalan',
      title: 'Gotong royong',
      village,
    })
    const page = await html('/galeri/cor-jalan')
    expect([...page.matchAll(/<figcaption>([^<]*)/g)].map(([, text]) => text)).toEqual([
      'Sudah jadi!',
      'Warga mengecor jalan. Foto: Operator desa',
      'Foto: Karang Taruna',
    ])
    for (const text of [
      '15 Juni 2026',
      '3 foto',
      'Sepanjang 340 meter.',
      `href="/media/${first.filename}"`,
    ])
      expect(page).toContain(text)
  })

  it('leaves out a photo that is gone, on its page and in the list', async () => {
    const gone = await photo()
    const here = await photo({ alt: 'Masih ada' })
    await createAlbum(t.payload, {
      date: '2026-07-01T00:00:00.000Z',
      photos: [gone.id, here.id],
      slug: 'separuh',
      title: 'Separuh hilang',
      village,
    })
    await t.payload.delete({ id: gone.id, collection: 'media', overrideAccess: true })
    const [page, list] = [await html('/galeri/separuh'), await html('/galeri')]
    expect([
      page.includes('1 foto'),
      page.includes('Masih ada'),
      page.includes(gone.filename!),
    ]).toEqual([true, true, false])
    const name = (media: { filename?: null | string }) => media.filename!.replace(/\.webp$/, '')
    expect([list.includes(name(here)), list.includes(name(gone))]).toEqual([true, false])
  })

  it('without any photo left is a page all the same', async () => {
    const gone = await photo()
    await createAlbum(t.payload, {
      photos: [gone.id],
      slug: 'hilang',
      title: 'Semua hilang',
      village,
    })
    await t.payload.delete({ id: gone.id, collection: 'media', overrideAccess: true })
    const answer = await get('/galeri/hilang')
    expect([
      answer.status,
      (await answer.text()).includes('0 foto'),
      (await html('/galeri')).includes('Semua hilang'),
    ]).toEqual([200, true, true])
  })

  it('shows hostile text as text', async () => {
    const { id } = await photo({ alt: '"><script>alert(1)</script>', credit: '<b>x' })
    await createAlbum(t.payload, {
      description: '<i>y',
      photos: [id],
      slug: 'jahat',
      title: '<script>alert(2)</script>',
      village,
    })
    for (const path of ['/galeri/jahat', '/galeri'])
      expect(await html(path)).not.toMatch(/<script>alert|<b>x|<i>y/)
  })

  it.each(['draf', 'tidak-ada'])('does not exist at /galeri/%s', async (slug) => {
    if (slug === 'draf') await createAlbum(t.payload, { _status: 'draft', slug, village })
    expect((await get(`/galeri/${slug}`)).status).toBe(404)
  })
})

describe('the gallery', () => {
  it('says when there is no album', async () => {
    const answer = await get('/galeri', 'sepi')
    expect([answer.status, (await answer.text()).includes('Belum ada album')]).toEqual([200, true])
  })

  it('is split into pages of twelve, newest first', async () => {
    const { id } = await photo()
    for (let each = 0; each < 12; each += 1)
      await createAlbum(t.payload, {
        date: `2020-01-${10 + each}T00:00:00.000Z`,
        photos: [id],
        title: `Album ${each}`,
        village,
      })
    const names = (page: string) =>
      [...page.matchAll(/href="\/galeri\/[^"?]+">([^<]*)/g)].map(([, name]) => name)
    const [first, second] = [await html('/galeri'), await html('/galeri?hal=2')]
    expect([
      names(first).length,
      names(second).at(-1),
      second.includes('Album lebih baru'),
    ]).toEqual([12, 'Album 0', true])
    expect((await get('/galeri?hal=3')).status).toBe(404)
  })
})
