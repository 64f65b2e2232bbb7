import { getPayload } from 'payload'

import config from '@payload-config'
import { findTheme } from '../../../../themes'
import { backupAge } from '../../../backup/backupAge'
import { isDatabaseWritable } from '../../../database/isDatabaseWritable'
import { readEnv } from '../../../env'
import { createPortal, createResults, type Results } from '../../../portal'
import { offerPages } from '../../../server/offeredPages'
import { keepsPages, listenForPurges } from '../../../server/purges'
import { atShutdown } from '../../../server/shutdownTasks'

// See docs/decisions/001-one-process-three-doors.md.
let portal: Promise<ReturnType<typeof createPortal>> | undefined

/**
 * One portal a process; a failed start (a database that is down) is tried again by the next
 * request.
 */
const openPortal = (): Promise<ReturnType<typeof createPortal>> => {
  portal ??= getPayload({ config, cron: true })
    .then((payload) => {
      const { dataDir, publicUrl, resultsBytes, villageAddress } = readEnv()
      const app = createPortal({
        atShutdown: (task) => atShutdown('portal', task),
        backupAge: () => backupAge(dataDir),
        findTheme,
        isWritable: () => isDatabaseWritable(payload),
        payload,
        results: openResults(resultsBytes),
        settings: { publicUrl, villageAddress },
      })
      // A worker asks it directly from now on, see docs/decisions/017-front-and-workers.md.
      offerPages(app.fetch)
      return app
    })
    .catch((error: unknown) => {
      portal = undefined
      throw error
    })
  return portal
}

/**
 * Only where other instances' writes are heard of, which is where pages are kept; else a kept
 * answer would stay wrong.
 */
const openResults = (maxBytes: number): Results | undefined => {
  if (!keepsPages()) return undefined
  const results = createResults({ maxBytes })
  listenForPurges('results', results.purge)
  return results
}

const handle = async (request: Request): Promise<Response> => (await openPortal()).fetch(request)

export { handle as GET, handle as HEAD, handle as POST }
