import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { themingPlugin } from '../../src/plugins/theming'
import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { manifests } from '../../themes/manifests'
import { createRegion, createVillage } from '../factories/region'
import { createStaff, staffPassword } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { restChannel, signIn } from './isolation/restChannel'

const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload
let id: string
let save: (data: unknown) => Promise<{ status: number; text: string }>

beforeAll(async () => {
  t = await startPayload()
  const { config } = t.payload
  const { villages } = await createRegion(t.payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001', name: 'satu', slug: 'satu' }],
  })
  id = villages[0]?.id ?? ''
  const { email } = await createStaff(t.payload, { role: 'village-admin', villages: [id] })
  const call = restChannel({
    config,
    cookie: await signIn({ config, email, password: staffPassword }),
  })
  save = (data) => call('PATCH', `/villages/${id}`, data)
})

afterAll(async () => t.stop())

const look = async () => {
  const { palette, theme } = await t.payload.findByID({ ...all, id, collection: 'villages' })
  return { palette: palette ?? null, theme }
}

describe('the look of a village', () => {
  test('starts as the base theme in its first palette', async () => {
    const { palette, theme } = await createVillage(t.payload, {
      code: '99.01.01.2009',
      name: 'baru',
      slug: 'baru',
    })
    expect([theme, palette ?? null]).toEqual(['base', null])
  })

  test.each(
    manifests.flatMap(({ name, palettes }) => palettes.map((palette) => [name, palette.name])),
  )('may be %s in %s', async (theme, palette) => {
    expect((await save({ palette, theme })).status).toBe(200)
    expect(await look()).toEqual({ palette, theme })
  })

  test('shows on the public page once saved', async () => {
    const portal = createPortal({
      findTheme,
      payload: t.payload,
      settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
    })
    const page = async () =>
      (await portal.request('/', { headers: { host: 'satu.localhost:3000' } })).text()
    await save({ palette: 'nila', theme: 'base' })
    const before = await page()
    await save({ homeSections: ['berita', 'layanan'], palette: 'daun' })
    const after = await page()
    expect(after).toContain(manifests[0]?.palettes[1]?.light.brand)
    expect(before.indexOf('Apa yang ingin Anda cari?')).toBeLessThan(
      before.indexOf('Belum ada berita'),
    )
    expect(after.indexOf('Apa yang ingin Anda cari?')).toBeGreaterThan(
      after.indexOf('Belum ada berita'),
    )
    await save({ homeSections: [] })
  })

  test('takes the new theme’s first palette when the theme alone is changed', async () => {
    await save({ palette: 'bata', theme: 'base' })
    expect((await save({ theme: 'pesisir' })).status).toBe(200)
    expect(await look()).toEqual({ palette: null, theme: 'pesisir' })
  })

  test.each([
    [
      'an unknown theme',
      { theme: 'tidak-ada' },
      'Tema \\"tidak-ada\\" tidak ada. Pilih salah satu: Tegel',
    ],
    ['a name of every object', { theme: 'constructor' }, 'tidak ada'],
    [
      'another theme’s palette',
      { palette: 'bukan-palet', theme: 'base' },
      'Tema Tegel tidak punya palet \\"bukan-palet\\". Pilih salah satu: ',
    ],
    ['a palette without its theme', { palette: 'nila', theme: null }, 'Pilih tema dahulu'],
    ['an unknown section', { homeSections: ['rahasia'] }, 'homeSections'],
  ])('is refused with words for %s', async (_, data, words) => {
    await save({ palette: 'bata', theme: 'base' })
    const { status, text } = await save(data)
    expect([status, text.includes(words) ? words : text]).toEqual([400, words])
    expect(await look()).toEqual({ palette: 'bata', theme: 'base' })
  })

  test('may stay a theme that was removed, so that the rest can be saved', async () => {
    await t.payload.db.updateOne({
      collection: 'villages',
      data: { palette: 'lama', theme: 'dihapus' },
      id,
    })
    expect(
      (await save({ palette: 'lama', summary: 'Desa di tepi sungai.', theme: 'dihapus' })).status,
    ).toBe(200)
    expect((await save({ theme: 'dihapus-juga' })).status).toBe(400)
    expect((await save({ theme: 'sawah' })).status).toBe(200)
    expect(await look()).toEqual({ palette: null, theme: 'sawah' })
  })
})

test('the plugin stops the start without themes or villages', () => {
  expect(() => themingPlugin({ manifests: [] })).toThrow('no themes')
  expect(() => themingPlugin({ manifests })({ collections: [] } as never)).toThrow('villages')
})
