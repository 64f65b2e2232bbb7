import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createOfficial } from '../factories/official'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { buildRichText } from '../factories/richText'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village = ''

const html = async (name = 'sukacontoh') =>
  (await portal.request('/profil', { headers: { host: `${name}.localhost:3000` } })).text()

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      {
        area: 412.5,
        borders: { north: 'Laut', west: '  ' },
        code: '99.01.01.2001',
        latitude: -6.1,
        longitude: 106.1,
        name: 'Sukacontoh',
        outline: { height: 600, path: 'M6 6l588 0 0 588z', width: 600 },
        slug: 'sukacontoh',
      },
      { code: '99.01.01.2002', name: 'Sepi', slug: 'sepi' },
    ],
  })
  village = villages[0]?.id ?? ''
  for (const [order, [position, institution]] of (
    [
      ['Kepala Desa', 'pemerintah-desa'],
      ['Kasi Pelayanan', 'pemerintah-desa'],
      ['Sekretaris Desa', 'pemerintah-desa'],
      ['Kaur Keuangan', 'pemerintah-desa'],
      ['Ketua', 'bpd'],
      ['Ketua LPM', 'lpm'],
      ['Ketua TP PKK', 'pkk'],
      ['Ketua', 'karang-taruna'],
      ['Ketua RT 003', 'rt-rw'],
    ] as const
  ).entries()) {
    await createOfficial(payload, {
      institution,
      isHead: order === 0,
      name: order === 3 ? '-' : `Orang ${order}`,
      order,
      position,
      village,
    })
  }
  await createPage(payload, {
    body: buildRichText('Visi desa kami: rukun, sehat, dan mandiri. Kalimat kedua.'),
    slug: 'visi-misi',
    title: 'Arah pembangunan',
    village,
  })
  await createPage(payload, {
    body: buildRichText('Televisi umum ada di balai.'),
    order: -1,
    slug: 'televisi',
    title: 'Televisi desa',
    village,
  })
  await createPage(payload, {
    _status: 'draft',
    body: buildRichText('Rahasia.'),
    slug: 'draf',
    title: 'Visi yang belum terbit',
    village,
  })
  portal = createPortal({
    findTheme,
    payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})
afterAll(async () => {
  await t.stop()
})

describe('the profile', () => {
  it('says the vision of the page of that name in one sentence', async () => {
    const page = await html()
    expect(page).toContain('href="/halaman/visi-misi"')
    expect(page).toMatch(/>(Visi desa kami: )?rukun, sehat, dan mandiri\.</)
    expect(page).not.toMatch(/Kalimat kedua|Televisi umum|Rahasia|belum terbit/)
  })

  it('draws who reports to whom, an empty seat included', async () => {
    const page = await html()
    expect(page).toMatch(
      /Kepala Desa<\/b> Orang 0<\/p><ul><li><p class="node"><b>Sekretaris Desa<\/b> Orang 2<\/p><ul><li><p class="node"><b>Kaur Keuangan<\/b> <span/,
    )
  })

  it('lists every institution with its people', async () => {
    const page = await html()
    for (const anchor of ['pemerintah-desa', 'bpd', 'lpm', 'pkk', 'karang-taruna', 'rt-rw'])
      expect(page).toContain(`"${anchor}"`)
    for (const order of [0, 1, 2, 4, 5, 6, 7, 8]) expect(page).toContain(`Orang ${order}`)
  })

  it('says what the village borders on as far as it is known, with its outline and a map', async () => {
    const page = await html()
    expect([page.includes('Utara'), page.includes('Laut'), page.includes('Barat')]).toEqual([
      true,
      true,
      false,
    ])
    for (const text of [
      'M6 6l588 0 0 588z',
      'Batas Desa Sukacontoh',
      'Gambar indikatif, bukan acuan resmi batas wilayah.',
      'openstreetmap.org',
      '412,5 hektare',
    ])
      expect(page).toContain(text)
  })

  it('of a village that entered nothing says where it lies and leaves no gap', async () => {
    const page = await html('sepi')
    expect(page).toContain('99.01.01.2002')
    expect(page).not.toMatch(
      /undefined|NaN|Susunan pemerintahan|Berbatasan|openstreetmap|id="visi"/,
    )
  })
})
