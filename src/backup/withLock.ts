import { createClient } from '@libsql/client'
import path from 'node:path'

import { explain } from './explain'

/**
 * Runs one backup or restore at a time on a data folder. The lock is SQLite's, held by the system
 * for this process: it ends with the process, however that ends.
 * @throws Error, in Indonesian, where another process holds it.
 */
export const withLock = async <Result>(
  dataDir: string,
  run: () => Promise<Result>,
): Promise<Result> => {
  const client = createClient({ url: `file:${path.join(dataDir, 'cadangan.lock')}` })
  await client.execute('BEGIN EXCLUSIVE').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'SQLITE_BUSY') return explain(dataDir)(error)
    throw new Error('Pencadangan atau pemulihan lain sedang berjalan. Tunggu sampai selesai.', {
      cause: error,
    })
  })
  try {
    return await run()
  } finally {
    await client.execute('ROLLBACK')
    client.close()
  }
}
