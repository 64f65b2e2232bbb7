import next from 'next'

import { readEnv } from '../env'
import { createLog } from '../log/createLog'
import { endOnFault, logConsole } from '../log/logConsole'
import { portalHttp } from '../portal/portalHttp'
import { announceToFront, askPages, runShutdownTasks, serveBehindFront } from '../server'

/* A worker: Next with the admin, the API and the portal, behind the front that started it. */

// Before Next starts: Payload follows purge records only in a process that keeps pages.
announceToFront()
const env = readEnv()
const log = createLog(env)
endOnFault(log)
logConsole(log)
const app = next({ dev: false, dir: process.cwd(), hostname: env.host, port: env.port })
await app.prepare()
await serveBehindFront({
  handler: askPages({ handler: app.getRequestHandler(), unkeptPaths: portalHttp.unkeptPaths }),
  onStop: async () => {
    await runShutdownTasks()
    await app.close()
  },
})
