import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser, signIn, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

/* Class names change in a build and stand in several bundles: what is said here is said by the built application. */

let app: TestApp
let browser: TestBrowser
const cookies: Record<string, string> = {}

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(1366)
  for (const name of ['editor', 'kontributor', 'camat']) cookies[name] = await cookieOf(name)
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

const ask = (
  method: string,
  path: string,
  data?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${app.origin}/api${path}`, {
    method,
    ...(data === undefined ? {} : { body: typeof data === 'string' ? data : JSON.stringify(data) }),
    headers: { 'content-type': 'application/json', origin: app.origin, ...headers },
  })

const cookieOf = async (name: string): Promise<string> => {
  const answer = await ask('POST', '/users/login', app.login(name))
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

type Refusal = {
  data?: { errors?: { message: string; path: string }[] }
  message: string
  name?: string
}

const refusal = async (
  answer: Response,
): Promise<{ error: Refusal | undefined; status: number }> => {
  const { errors } = (await answer.json()) as { errors?: Refusal[] }
  return { error: errors?.[0], status: answer.status }
}

const as = (name: string) => ({ cookie: cookies[name] ?? '' })

const firstNews = async (): Promise<string> => {
  const answer = await ask(
    'GET',
    '/news?limit=1&depth=0&where[_status][equals]=published',
    undefined,
    as('editor'),
  )
  return ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
}

describe('over REST', () => {
  test('a field error names its field and says what to do', async () => {
    const { error, status } = await refusal(
      await ask('POST', '/news', { _status: 'published', title: 'Kerja bakti' }, as('kontributor')),
    )
    expect(status).toBe(400)
    expect(error?.name).toBe('ValidationError')
    expect(error?.data?.errors?.[0]).toMatchObject({
      message: 'Anda dapat menyimpan draf; minta editor desa menerbitkannya.',
      path: '_status',
    })
  })

  test('a required field is named in Indonesian', async () => {
    const { error, status } = await refusal(
      await ask('POST', '/news', { _status: 'published' }, as('editor')),
    )
    expect(status).toBe(400)
    expect(error?.data?.errors?.map(({ path }) => path)).toContain('title')
    expect(JSON.stringify(error)).not.toMatch(/required|unknown error|following field/i)
  })

  test('a deliberate refusal keeps its words', async () => {
    const { error, status } = await refusal(
      await ask('POST', `/news/${await firstNews()}/periksa`, { langkah: 'lompat' }, as('editor')),
    )
    expect([status, error?.message]).toEqual([
      400,
      'Langkah pemeriksaan tidak dikenal. Muat ulang halaman ini.',
    ])
  })

  test.each([
    [
      'a link that is over',
      () => ask('POST', '/users/reset-password', { password: 'kata-sandi-yang-baru', token: 'x' }),
      403,
      /Tautan ini tidak berlaku lagi/,
    ],
    [
      'a wrong password',
      () => ask('POST', '/users/login', { email: 'x@contoh.invalid', password: 'salah' }),
      401,
      /kata sandi|sandi/i,
    ],
    [
      'what one may not',
      async () => ask('PATCH', `/news/${await firstNews()}`, { title: 'x' }, as('camat')),
      403,
      /tidak (di)?izin|Anda tidak/,
    ],
    [
      'what cannot be read',
      () => ask('PATCH', '/news/x', '{', as('editor')),
      400,
      /tidak dapat dibaca/,
    ],
    [
      'a form of another kind',
      () =>
        ask('PATCH', '/news/x', 'title=a', {
          ...as('editor'),
          'content-type': 'application/x-www-form-urlencoded',
        }),
      415,
      /JSON/,
    ],
    [
      'a broken body behind another method',
      () => ask('POST', '/news', '{', { ...as('editor'), 'x-payload-http-method-override': 'GET' }),
      400,
      /tidak dapat dibaca/,
    ],
    [
      'an address that is not there',
      () => ask('POST', '/users/verify/x', {}),
      404,
      /tidak ditemukan/i,
    ],
  ] as const)('%s is explained', async (_, call, expected, words) => {
    const { error, status } = await refusal(await call())
    expect([status, error?.message]).toEqual([expected, expect.stringMatching(words)])
  })

  test('every answer is kept nowhere and taken as what it says it is', async () => {
    for (const answer of [
      await ask('GET', '/users/me', undefined, as('editor')),
      await ask('GET', '/news'),
    ]) {
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('no refusal is in the log, and nothing there holds a stack', () => {
    expect(app.output()).not.toMatch(/ {4}at |node_modules|\.next\/server/)
  })
})

describe('in the admin', () => {
  test('a wrong password says so in Indonesian', async () => {
    const { page } = browser
    await page.goto(`${app.origin}/admin/login`)
    await page.fill('#field-email', app.login('editor').email)
    await page.fill('#field-password', 'kata-sandi-yang-salah')
    await page.click('button[type=submit]')
    await page
      .locator('.payload-toast-container, [data-sonner-toast]')
      .getByText(/sandi/i)
      .first()
      .waitFor()
  })

  test('a new password asks for the present one, at its field', async () => {
    const { page } = browser
    await signIn(page, app.origin, app.login('editor'))
    await page.goto(`${app.origin}/admin/account`)
    await page.click('#change-password')
    await page.fill('#field-password', 'kata-sandi-yang-baru')
    await page.fill('#field-confirm-password', 'kata-sandi-yang-baru')
    await page.fill('#field-currentPassword', 'bukan-ini')
    await page.click('#action-save')
    await page.getByText('Kata sandi Anda sekarang tidak cocok.').first().waitFor()
  })
})
