import type { Payload } from 'payload'

import type { Env } from '../env'
import { absoluteHref, regencyAddress, villageAddress } from '../portal/site/address'

/** Says where the portal, the admin and a few villages are. */
export const printAddresses = async (args: { env: Env; payload: Payload }): Promise<void> => {
  const { env, payload } = args
  const all = { depth: 0, overrideAccess: true, pagination: false } as const
  const regencies = await payload.find({ ...all, collection: 'regencies', limit: 10, sort: 'code' })
  console.log(`\nAdmin            ${env.publicUrl}/admin`)
  for (const regency of regencies.docs) {
    const villages = await payload.find({
      ...all,
      collection: 'villages',
      limit: 3,
      sort: 'code',
      where: { regency: { equals: regency.code } },
    })
    console.log(`${regency.name.padEnd(16)} ${absoluteHref(regencyAddress(env, regency), '/')}`)
    for (const village of villages.docs) {
      console.log(
        `  ${village.name.padEnd(14)} ${absoluteHref(villageAddress(env, regency, village), '/')}`,
      )
    }
  }
  console.log('')
}
