import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createEvent } from '../factories/event'
import { createNews } from '../factories/news'
import { createDistrict, createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const get = async (path: string): Promise<{ main: string; status: number }> => {
  const response = await portal.request(path, { headers: { host: 'localhost:3000' } })
  const html = await response.text()
  return {
    main: html.slice(html.indexOf('<main')).replaceAll(/<\/?(mark|span)[^>]*>/g, ''),
    status: response.status,
  }
}

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.02.2001', name: 'Padangmisal', slug: 'padangmisal' },
      { code: '99.01.02.2002', name: 'Bekusaja', slug: 'bekusaja', state: 'beku' },
    ],
  })
  const [near, far, frozen] = villages.map(({ id }) => id) as [string, string, string]
  await createNews(payload, {
    category: 'kesehatan',
    title: 'Kabar dari Sukacontoh',
    village: near,
  })
  await createNews(payload, { category: 'ekonomi', title: 'Kabar dari Padangmisal', village: far })
  await createNews(payload, { title: 'Kabar dari desa beku', village: frozen })
  await createNews(payload, { _status: 'draft', title: 'Kabar draf', village: near })
  const start = new Date(Date.now() + 86_400_000).toISOString()
  await createEvent(payload, { start, title: 'Acara Sukacontoh', village: near })
  await createEvent(payload, { start, title: 'Acara beku', village: frozen })
  const { villages: foreign } = await createRegion(payload, {
    regency: { code: '99.02', host: 'lain.localhost', name: 'Kabupaten Lain' },
    villages: [{ code: '99.02.01.2001', name: 'Desalain', slug: 'desalain' }],
  })
  await createNews(payload, { title: 'Kabar kabupaten lain', village: foreign[0]?.id ?? '' })
  await createDistrict(payload, { code: '99.01.03', name: 'Kosong' })
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => t.stop())

describe('/kabar', () => {
  test('shows news of all open villages with their names, linked to their own sites', async () => {
    const { main } = await get('/kabar')
    expect(main).toContain('Kabar dari Sukacontoh')
    expect(main).toContain('Kabar dari Padangmisal')
    expect(main).toContain('Desa Padangmisal, Kecamatan Kecamatan 99.01.02')
    expect(main).toContain('http://padangmisal.localhost:3000/berita/kabar-dari-padangmisal')
  })

  test('shows nothing of a frozen village, of a draft, or of another regency', async () => {
    const { main } = await get('/kabar')
    for (const hidden of ['beku', 'draf', 'kabupaten lain']) expect(main).not.toContain(hidden)
  })

  test('narrows to a district and to a category', async () => {
    expect((await get('/kabar?kecamatan=kecamatan-99-01-02')).main).not.toContain(
      'Kabar dari Sukacontoh',
    )
    expect((await get('/kabar?kategori=kesehatan')).main).not.toContain('Kabar dari Padangmisal')
    expect((await get('/kabar?kecamatan=kosong')).main).toContain(
      'Tidak ada kabar dengan pilihan ini',
    )
  })

  test.each(['kecamatan=tidak-ada', 'kategori=tidak-ada', 'hal=0', 'hal=9'])(
    'does not answer ?%s',
    async (query) => {
      expect((await get(`/kabar?${query}`)).status).toBe(404)
    },
  )
})

describe('/agenda', () => {
  test('shows events of open villages only, on the page and in the calendar', async () => {
    for (const path of ['/agenda', '/agenda.ics']) {
      const text = await (
        await portal.request(path, { headers: { host: 'localhost:3000' } })
      ).text()
      expect(text).toContain('Acara Sukacontoh')
      expect(text).not.toContain('Acara beku')
    }
  })

  test('narrows to a district', async () => {
    expect((await get('/agenda?kecamatan=kecamatan-99-01-02')).main).not.toContain(
      'Acara Sukacontoh',
    )
    expect((await get('/agenda?kecamatan=tidak-ada')).status).toBe(404)
  })
})

describe('/desa', () => {
  test('passes over one typing error in a name', async () => {
    const { main } = await get('/desa?q=padangmizal')
    expect(main).toContain('1 desa cocok dengan “padangmisal”')
  })

  test('narrows to a district and does not answer an unknown one', async () => {
    const { main } = await get('/desa?kecamatan=kecamatan-99-01-01')
    expect(main).toContain('Sukacontoh')
    expect(main).not.toContain('Padangmisal')
    expect((await get('/desa?kecamatan=x')).status).toBe(404)
    expect((await get('/desa?status=x')).status).toBe(404)
  })
})

describe('/cari', () => {
  test('finds a village with a typing error, and news and events by their words', async () => {
    expect((await get('/cari?q=sukacomtoh')).main).toContain('Sukacontoh')
    const { main } = await get('/cari?q=sukacontoh')
    for (const found of ['Kabar dari Sukacontoh', 'Acara Sukacontoh']) expect(main).toContain(found)
  })

  test('names nothing of a frozen village, of a draft, or of another regency', async () => {
    const { main } = await get('/cari?q=kabar')
    expect(main).toContain('Kabar dari Sukacontoh')
    for (const hidden of ['desa beku', 'Kabar draf', 'kabupaten lain'])
      expect(main).not.toContain(hidden)
  })

  test('says what to do when nothing is found', async () => {
    expect((await get('/cari?q=zzzzz')).main).toContain('Tidak ada yang cocok dengan “zzzzz”')
    expect((await get('/cari?q=%25')).status).toBe(200)
    expect((await get('/cari?jenis=x')).status).toBe(404)
  })
})

test.each(['/', '/tentang', '/peta-situs', '/pengumuman', '/cari'])(
  '%s answers before anything is written',
  async (path) => {
    expect((await get(path)).status).toBe(200)
  },
)
