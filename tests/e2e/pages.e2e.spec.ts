import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { themedVillages } from '../../bench/themedPages'
import { type AxePage, openAxePage } from '../helpers/openAxePage'
import { openBrowser, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

let app: TestApp
let browser: TestBrowser
let axePage: AxePage

/**
 * Pages of a village by what they are; `{first}` stands for the first item of the list before it.
 */
const villagePages = {
  'the home': '/',
  'the news': '/berita',
  'a news item': '/berita/{first}',
  'the agenda': '/agenda',
  'an event': '/agenda/{first}',
  'past events': '/agenda?waktu=lalu',
  'the announcements': '/pengumuman',
  'an announcement': '/pengumuman/{first}',
  'the gallery': '/galeri',
  'an album': '/galeri/{first}',
  'the documents': '/dokumen',
  'a document': '/dokumen/{first}',
  'the budget': '/transparansi',
  'the profile': '/profil',
  'the index': '/indeks',
  'an own page': '/halaman/sejarah-desa',
  'the contact': '/kontak',
  'the search': '/cari',
  'a search with a typing error': '/cari?q=posiandu',
  'a search without a hit': '/cari?q=zzzzzz',
  'the site map': '/peta-situs',
  'the accessibility statement': '/aksesibilitas',
  'the privacy statement': '/privasi',
  'a page that does not exist': '/tidak-ada',
}

const regencyPages = {
  'the regency’s home': '/',
  'the villages': '/desa',
  'the search for villages': '/desa?q=sawah',
  'the news of all villages': '/kabar',
  'the agenda of all villages': '/agenda',
  'the announcements of the regency': '/pengumuman',
  'the search across villages': '/cari?q=panen',
  'about the portal': '/tentang',
  'the regency’s site map': '/peta-situs',
  'a village without a site': '/desa/tidak-ada',
}

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(360)
  axePage = await openAxePage(browser)
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

/** The address with its first item put in, found as a reader would: on the list. */
const resolve = async (origin: string, path: string): Promise<string> => {
  if (!path.includes('{first}')) return origin + path
  const list = path.replace('/{first}', '')
  await browser.page.goto(origin + list)
  const [, first] =
    new RegExp(`href="${list}/([a-z0-9-]+)"`).exec(await browser.page.content()) ?? []
  if (!first) throw new Error(`${origin}${list} lists nothing`)
  return origin + path.replace('{first}', first)
}

const check = async (origin: string, path: string): Promise<void> => {
  const { faults, foreign, scripts, tooWide } = await axePage(await resolve(origin, path))
  expect(foreign).toEqual([])
  expect(scripts).toBe(0)
  expect(tooWide).toEqual([])
  expect(faults).toEqual([])
}

describe.each(themedVillages.map(({ theme, village }) => ({ theme, village })))(
  'in $theme',
  ({ village }) => {
    test.each(Object.entries(villagePages))(
      '%s is accessible in every width and light, fits, and asks nobody else',
      async (_, path) => {
        await check(`http://${village}.localhost:${app.port}`, path)
      },
    )
  },
)

describe('on the regency’s portal', () => {
  test.each(Object.entries(regencyPages))(
    '%s is accessible in every width and light, fits, and asks nobody else',
    async (_, path) => {
      await check(app.origin, path)
    },
  )
})

test('the home of a village with little is accessible', async () => {
  await check(`http://batusaga.localhost:${app.port}`, '/')
})
