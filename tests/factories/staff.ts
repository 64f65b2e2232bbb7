import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Role } from '../../collections/shared/roles'
import type { User } from '../../src/payload-types'

export const staffPassword = 'kata-sandi-uji-coba'

type StaffData = {
  district?: string
  email: string
  name: string
  password: string
  regency?: string
  role: Role
  villages?: string[]
}

/** A member of staff who cannot exist: the address is in a domain reserved for tests. */
export const buildStaff = (overrides: Partial<StaffData> = {}): StaffData => ({
  name: 'Petugas Uji',
  email: `petugas-${randomBytes(6).toString('hex')}@contoh.invalid`,
  password: staffPassword,
  role: 'editor',
  ...overrides,
})

export const createStaff = (payload: Payload, overrides: Partial<StaffData> = {}): Promise<User> =>
  payload.create({
    collection: 'users',
    context: { trusted: true },
    data: buildStaff(overrides),
    depth: 0,
    overrideAccess: true,
  })
