import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Role } from '../../../collections/users/roles'
import { demoRegency } from './texts/places'

/** A login of the demo. The password is made once and is stored nowhere else in the clear. */
export type DemoLogin = { email: string; password: string; role: Role }

type Account = {
  district?: string
  email: string
  name: string
  regency?: string
  role: Role
  villages?: string[]
}

/** One account for every role inside a regency, the village's own roles in the given village. Returns what to print. */
export const seedStaff = async (args: {
  payload: Payload
  village: { district: string; id: string; slug: string }
}): Promise<DemoLogin[]> => {
  const logins: DemoLogin[] = []
  for (const account of accountsOf(args.village)) {
    const password = randomBytes(12).toString('base64url')
    await args.payload.create({
      collection: 'users',
      context: { trusted: true },
      data: { ...account, password },
      depth: 0,
      overrideAccess: true,
    })
    logins.push({ email: account.email, password, role: account.role })
  }
  return logins
}

const accountsOf = (village: { district: string; id: string; slug: string }): Account[] => {
  const villages = [village.id]
  return [
    {
      email: 'dpmd@contohkab.example',
      name: 'Admin DPMD',
      regency: demoRegency.code,
      role: 'dpmd-admin',
    },
    {
      email: 'pemantau@contohkab.example',
      name: 'Pemantau DPMD',
      regency: demoRegency.code,
      role: 'dpmd-viewer',
    },
    { district: village.district, email: 'camat@contohkab.example', name: 'Camat', role: 'camat' },
    { email: `admin@${village.slug}.example`, name: 'Admin Desa', role: 'village-admin', villages },
    { email: `editor@${village.slug}.example`, name: 'Editor Desa', role: 'editor', villages },
    {
      email: `kontributor@${village.slug}.example`,
      name: 'Kontributor Desa',
      role: 'contributor',
      villages,
    },
  ]
}
