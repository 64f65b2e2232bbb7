import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createEvent } from '../factories/event'
import { createMedia } from '../factories/media'
import { createRegion } from '../factories/region'
import { buildRichText } from '../factories/richText'
import { readCalendar } from '../helpers/readCalendar'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village: string

const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
/** A moment in Asia/Jakarta. */
const at = (text: string) => new Date(`${text}:00+07:00`).toISOString()

const get = async (path: string, host = 'sukacontoh.localhost:3000') => {
  const response = await portal.request(path, { headers: { host } })
  return { headers: response.headers, status: response.status, text: await response.text() }
}
/** Addresses of the events of a page, in order. */
const eventsOf = (html: string): string[] =>
  [...html.matchAll(/<h3>\s*<a href="\/agenda\/([a-z0-9-]+)"/g)].map(([, slug = '']) => slug)

const hostile = '<script>alert(1)</script>; "Rapat", \u202eBEGIN:VEVENT 🎉'

const coming = {
  pelatihan: {
    end: at('2025-06-20T00:00'),
    isAllDay: true,
    start: at('2025-06-18T00:00'),
    title: 'Pelatihan kemasan',
  },
  'tanpa-selesai': { start: at('2025-06-19T07:00'), title: 'Kerja bakti' },
  posyandu: {
    audience: 'Ibu hamil dan balita',
    body: buildRichText('Bawa buku KIA.'),
    end: at('2025-06-19T10:30'),
    organizer: 'Kader Melati',
    start: at('2025-06-19T08:00'),
    title: 'Posyandu Melati',
  },
  'hari-ini-saja': { isAllDay: true, start: at('2025-06-19T09:00'), title: 'Hari desa' },
  pawai: { end: at('2025-06-22T02:00'), start: at('2025-06-21T20:00'), title: 'Pawai obor' },
  batal: { isCancelled: true, start: at('2025-06-29T07:00'), title: 'Lomba perahu' },
  jahat: { start: at('2025-07-01T07:00'), title: hostile },
}
const past = {
  'baru-selesai': {
    end: at('2025-06-19T10:00'),
    start: at('2025-06-19T09:30'),
    title: 'Rapat pagi',
  },
  'kemarin-tanpa-selesai': { start: at('2025-06-18T23:59'), title: 'Ronda' },
  pameran: {
    end: at('2025-06-18T08:00'),
    isAllDay: true,
    start: at('2025-06-17T08:00'),
    title: 'Pameran',
  },
  mei: { end: at('2025-05-01T10:00'), start: at('2025-05-01T08:00'), title: 'Senam Mei' },
}

beforeAll(async () => {
  t = await startPayload()
  vi.useFakeTimers({ now: new Date(at('2025-06-19T10:00')), toFake: ['Date'] })
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.01.2002', name: 'Sebelah', slug: 'sebelah' },
    ],
  })
  village = villages[0]?.id ?? ''
  for (const [slug, event] of Object.entries({ ...coming, ...past }))
    await createEvent(payload, { ...event, slug, village })
  await createEvent(payload, {
    _status: 'draft',
    slug: 'rahasia',
    start: at('2025-06-25T08:00'),
    title: 'Acara rahasia',
    village,
  })
  await createEvent(payload, {
    deletedAt: at('2025-06-01T00:00'),
    slug: 'sampah',
    start: at('2025-06-25T08:00'),
    title: 'Acara terbuang',
    village,
  })
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => {
  vi.useRealTimers()
  await t.stop()
})

describe('/agenda', () => {
  test('lists what is to come and under way, next first, by month', async () => {
    const { text } = await get('/agenda')
    expect(eventsOf(text)).toEqual(Object.keys(coming))
    expect(text.indexOf('Juni 2025')).toBeLessThan(text.indexOf('Juli 2025'))
    expect(text).not.toContain('Acara rahasia')
  })

  test('lists what is over, latest first', async () => {
    expect(eventsOf((await get('/agenda?waktu=lalu')).text)).toEqual(Object.keys(past))
  })

  test('says of each what there is to say', async () => {
    const { text } = await get('/agenda')
    for (const words of [
      'Dibatalkan',
      'Sedang berlangsung',
      'Sudah dimulai',
      'Kamis, 19 Juni 2025, 08.00–10.30',
      '18–20 Juni 2025',
    ])
      expect(text).toContain(words)
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toContain('<script>')
  })

  test('is kept until the next event begins or ends', async () => {
    expect((await get('/agenda')).headers.get('page-cache-ttl')).toBe('1800')
    expect((await get('/agenda?waktu=lalu')).headers.get('page-cache-ttl')).toBe('1800')
  })

  test('of a village without events says so and offers no calendar', async () => {
    const { status, text } = await get('/agenda', 'sebelah.localhost:3000')
    expect([status, text.includes('Belum ada acara'), text.includes('agenda.ics')]).toEqual([
      200,
      true,
      false,
    ])
  })

  test.each(['?waktu=besok', '?hal=2', '?hal=0', '?waktu=lalu&hal=9'])(
    'has no page at %s',
    async (query) => {
      expect((await get(`/agenda${query}`)).status).toBe(404)
    },
  )
})

describe('/agenda/<event>', () => {
  test('says when, where, for whom, and what', async () => {
    const { status, text } = await get('/agenda/posyandu')
    expect(status).toBe(200)
    for (const words of [
      'Kamis, 19 Juni 2025, 08.00–10.30',
      'Balai desa uji',
      'Ibu hamil dan balita',
      'Kader Melati',
      'Bawa buku KIA.',
      '/agenda/posyandu.ics',
      'Sedang berlangsung',
    ])
      expect(text).toContain(words)
    expect(eventsOf(text)).toEqual(
      Object.keys(coming)
        .filter((slug) => slug !== 'posyandu')
        .slice(0, 3),
    )
  })

  test.each([
    ['tanpa-selesai', 'Kamis, 19 Juni 2025, 07.00'],
    ['pawai', 'Sabtu, 21 Juni, 20.00 sampai Minggu, 22 Juni 2025, 02.00'],
    ['hari-ini-saja', 'Kamis, 19 Juni 2025'],
    ['batal', 'Dibatalkan'],
    ['mei', 'Selesai'],
    ['jahat', '&lt;script&gt;alert(1)'],
  ])('%s says "%s"', async (slug, words) => {
    const { status, text } = await get(`/agenda/${slug}`)
    expect([status, text.includes(words), text.includes('<script>')]).toEqual([200, true, false])
  })

  test('stands without the photo it lost', async () => {
    const photo = (
      await createMedia(t.payload, { alt: 'Lomba tahun lalu', credit: 'Operator', village })
    ).id
    await createEvent(t.payload, {
      photo,
      slug: 'berfoto',
      start: at('2025-05-02T08:00'),
      title: 'Berfoto',
      village,
    })
    const before = await get('/agenda/berfoto')
    await t.payload.db.deleteOne({ collection: 'media', where: { id: { in: [photo] } } })
    const after = await get('/agenda/berfoto')
    expect([
      before.text.includes('Lomba tahun lalu'),
      before.text.includes('Foto: Operator'),
    ]).toEqual([true, true])
    expect([after.status, after.text.includes('Lomba tahun lalu')]).toEqual([200, false])
  })

  test.each(['rahasia', 'sampah', 'tidak-ada', 'rahasia.ics', 'posyandu.csv', 'posyandu.ics.ics'])(
    '%s is not there',
    async (slug) => {
      expect((await get(`/agenda/${slug}`)).status).toBeGreaterThanOrEqual(404)
    },
  )

  test('of another village is not there', async () => {
    expect((await get('/agenda/posyandu', 'sebelah.localhost:3000')).status).toBe(404)
  })
})

describe('the calendar', () => {
  test('of one event is that event', async () => {
    const { headers, text } = await get('/agenda/posyandu.ics')
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(readCalendar(text).parts.map(({ properties }) => properties)).toMatchObject([
      {
        DESCRIPTION: 'Untuk: Ibu hamil dan balita\nPenyelenggara: Kader Melati\nBawa buku KIA.',
        DTEND: '20250619T033000Z',
        DTSTART: '20250619T010000Z',
        LOCATION: 'Balai desa uji',
        SUMMARY: 'Posyandu Melati',
        URL: 'http://sukacontoh.localhost:3000/agenda/posyandu',
      },
    ])
  })

  test('of the village holds every published event, cancelled ones marked', async () => {
    const { properties, parts } = readCalendar((await get('/agenda.ics')).text)
    const titles = parts.map((part) => part.properties.SUMMARY)
    expect(properties.NAME).toBe('Agenda Desa Sukacontoh')
    expect(titles).toEqual(
      expect.arrayContaining(
        [...Object.values(coming), ...Object.values(past)].map(({ title }) => title),
      ),
    )
    expect(titles).not.toContain('Acara rahasia')
    expect(
      parts
        .filter((part) => part.properties.STATUS === 'CANCELLED')
        .map((part) => part.properties.SUMMARY),
    ).toEqual(['Lomba perahu'])
  })

  test('keeps an event’s name for ever and counts its changes', async () => {
    const one = async () => readCalendar((await get('/agenda/pawai.ics')).text).parts[0]?.properties
    const before = await one()
    vi.setSystemTime(new Date(at('2025-06-19T10:05')))
    await t.payload.update({
      collection: 'events',
      data: { isCancelled: true },
      depth: 0,
      overrideAccess: true,
      where: { slug: { equals: 'pawai' } },
    })
    const after = await one()
    vi.setSystemTime(new Date(at('2025-06-19T10:00')))
    expect(after?.UID).toBe(before?.UID)
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE))
    expect(after?.STATUS).toBe('CANCELLED')
  })

  test('of a village without events is an empty one', async () => {
    expect(readCalendar((await get('/agenda.ics', 'sebelah.localhost:3000')).text).parts).toEqual(
      [],
    )
  })
})

test('a long agenda has pages', async () => {
  for (let day = 1; day <= 13; day += 1)
    await createEvent(t.payload, {
      slug: `panjang-${day}`,
      start: at(`2025-09-${String(day).padStart(2, '0')}T08:00`),
      village,
    })
  const [first, second] = [await get('/agenda'), await get('/agenda?hal=2')]
  const all = [...eventsOf(first.text), ...eventsOf(second.text)]
  expect([first.text.includes('Halaman 1 dari 2'), all.length, new Set(all).size]).toEqual([
    true,
    20,
    20,
  ])
})
