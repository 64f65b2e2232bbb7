import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Redirect } from '../../src/payload-types'

type RedirectData = Pick<Redirect, 'from' | 'to'> & Partial<Pick<Redirect, 'hits' | 'lastHitAt'>>

export const buildRedirect = (overrides: Partial<RedirectData> = {}): RedirectData => ({
  from: `/artikel/uji-${randomBytes(5).toString('hex')}`,
  to: '/berita',
  ...overrides,
})

export const createRedirect = (
  payload: Payload,
  overrides: Partial<RedirectData> & { village: string },
): Promise<Redirect> =>
  payload.create({
    collection: 'redirects',
    data: { ...buildRedirect(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
