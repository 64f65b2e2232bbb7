import next from 'next'
import path from 'node:path'

import type { Env } from '../env'
import { createPageCache, createRequestListener, listen, listenForPurges, runShutdownTasks } from '../server'

/** Query parameters that public pages read: page number and search. */
const knownQuery = ['bulan', 'golongan', 'hal', 'jenis', 'kategori', 'kecamatan', 'q', 'status', 'tahun', 'waktu']

/** Starts Next with our server in front: with the page cache in production, without it in development. */
export const serve = async (args: { dev: boolean; env: Env }): Promise<void> => {
  const { dev, env } = args
  const cache = dev ? undefined : createPageCache({ maxBytes: env.pageCacheBytes })
  // Before Next starts: Payload follows purge records only in a process that keeps pages.
  if (cache) listenForPurges('pages', cache.purge)
  const app = next({ dev, dir: process.cwd(), hostname: env.host, port: env.port })
  await app.prepare()
  const listener = createRequestListener({
    adminOrigin: env.publicUrl,
    cache,
    handler: app.getRequestHandler(),
    knownQuery,
    mediaDir: path.join(env.dataDir, 'media'),
  })
  const close = async (): Promise<void> => {
    await runShutdownTasks()
    await app.close()
  }
  await listen({ host: env.host, listener, onClose: close, port: env.port })
}
