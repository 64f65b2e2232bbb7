import { getPayload } from 'payload'

import config from '@payload-config'
import { findTheme } from '../../../../themes'
import { readEnv } from '../../../env'
import { createPortal } from '../../../portal'
import { atShutdown } from '../../../server/shutdownTasks'

let portal: Promise<ReturnType<typeof createPortal>> | undefined

/** One portal a process; a failed start (a database that is down) is tried again by the next request. */
const openPortal = (): Promise<ReturnType<typeof createPortal>> => {
  portal ??= getPayload({ config, cron: true })
    .then((payload) => {
      const { publicUrl, villageAddress } = readEnv()
      return createPortal({
        atShutdown: (task) => atShutdown('portal', task),
        findTheme,
        payload,
        settings: { publicUrl, villageAddress },
      })
    })
    .catch((error: unknown) => {
      portal = undefined
      throw error
    })
  return portal
}

const handle = async (request: Request): Promise<Response> => (await openPortal()).fetch(request)

export { handle as GET, handle as HEAD, handle as POST }
