import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>

const html = async (name: string) =>
  (await portal.request('/kontak', { headers: { host: `${name}.localhost:3000` } })).text()

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      {
        code: '99.01.01.2001',
        contact: {
          address: 'Jalan Contoh 1',
          email: 'desa@contoh.example',
          hours: [{ days: 'Senin–Jumat', time: '08.00–15.00' }],
          phone: '0000-999',
        },
        latitude: -6.120_345_6,
        longitude: 106.150_3,
        name: 'Sukacontoh',
        slug: 'sukacontoh',
      },
      { code: '99.01.01.2002', latitude: -6.1, name: 'Sepi', slug: 'sepi' },
    ],
  })
  const official = { collection: 'officials', depth: 0, overrideAccess: true } as const
  const data = {
    institution: 'pemerintah-desa',
    position: 'Kasi Pelayanan',
    village: villages[0]?.id ?? '',
  } as const
  await t.payload.create({
    ...official,
    data: { ...data, duty: 'Surat dan administrasi', name: 'Misal Lestari', phone: '0000-111' },
  })
  await t.payload.create({
    ...official,
    data: {
      ...data,
      duty: '<script>alert(1)</script>',
      name: '"><b>x',
      phone: 'javascript:alert(1)',
    },
  })
  portal = createPortal({
    findTheme,
    payload: t.payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})
afterAll(async () => {
  await t.stop()
})

describe('the contact page', () => {
  it('says whom to call, where the office is, when it is open, and links to a map', async () => {
    const page = await html('sukacontoh')
    for (const text of [
      'Surat dan administrasi',
      'Misal Lestari, Kasi Pelayanan',
      'href="tel:0000111"',
      'Urusan lain',
      'href="tel:112"',
      'Jalan Contoh 1',
      'Senin–Jumat 08.00–15.00',
      'mailto:desa@contoh.example',
    ])
      expect(page).toContain(text)
    expect(page).toContain(
      'href="https://www.openstreetmap.org/?mlat=-6.12035&amp;mlon=106.1503#map=16/-6.12035/106.1503"',
    )
  })

  it('shows hostile text as text and calls no address that is none', async () => {
    const page = await html('sukacontoh')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toMatch(/<script>alert|<b>x|href="javascript:/)
  })

  it('of a village that entered nothing says how to reach it all the same, without half a place', async () => {
    const page = await html('sepi')
    expect(page).toContain(
      'Kantor desa belum mengisi kontaknya. Datanglah ke kantor desa pada jam kerja, atau hubungi kantor Kecamatan',
    )
    expect(page).not.toMatch(/openstreetmap|tel:|undefined/)
  })
})
