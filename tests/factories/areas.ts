import type { Payload } from 'payload'

import { areas, type AreasPlan } from '../../src/importers/areas'

/**
 * A regency of the official code list with its districts and villages, as `npm run init` stores it.
 */
export const storeAreas = async (payload: Payload, code: string): Promise<AreasPlan> => {
  const { plan } = await areas.run({
    dryRun: false,
    input: code,
    log: () => undefined,
    payload,
    publication: { revision: 1, source: undefined },
    skipErrors: false,
  })
  return plan
}
