import { afterAll, beforeAll, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createRegion } from '../factories/region'
import { createStaff, staffPassword } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { type RestCall, restChannel, signIn } from './isolation/restChannel'

let t: TestPayload
let office: RestCall

beforeAll(async () => {
  t = await startPayload()
  const { config } = t.payload
  await createRegion(t.payload, { regency: {}, villages: [{ code: '99.01.01.2001' }] })
  const { email } = await createStaff(t.payload, { regency: '99.01', role: 'dpmd-admin' })
  office = restChannel({ config, cookie: await signIn({ config, email, password: staffPassword }) })
})

afterAll(async () => t.stop())

test('a village that the regency’s office adds lies in its regency and answers on its address', async () => {
  const added = await office('POST', '/villages', {
    name: 'Baru',
    code: '99.01.01.2002',
    district: '11.11.11',
    regency: '11.11',
    state: 'terbit',
  })
  expect([added.status, added.body?.doc]).toMatchObject([
    201,
    { district: '99.01.01', regency: '99.01', slug: 'baru' },
  ])
  const portal = createPortal({
    findTheme,
    payload: t.payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
  const home = await portal.request('/', { headers: { host: 'baru.localhost:3000' } })
  expect([home.status, (await home.text()).includes('Desa Baru')]).toEqual([200, true])
})

test('a district that the regency’s office adds lies in its regency', async () => {
  const added = await office('POST', '/districts', {
    name: 'Baru',
    code: '99.01.02',
    regency: '11.11',
  })
  expect([added.status, added.body?.doc]).toMatchObject([201, { regency: '99.01' }])
})
