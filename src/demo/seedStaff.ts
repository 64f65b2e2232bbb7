import type { Payload } from 'payload'

import { type Account, type MadeLogin, makeLogin } from '../start/makeLogin'
import { demoRegency } from './texts/places'

/**
 * One account for every role inside a regency, the village's own roles in the given village.
 * Returns what to print.
 */
export const seedStaff = async (args: {
  payload: Payload
  village: { district: string; id: string; slug: string }
}): Promise<MadeLogin[]> => {
  const logins: MadeLogin[] = []
  for (const account of accountsOf(args.village))
    logins.push(await makeLogin(args.payload, account))
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
