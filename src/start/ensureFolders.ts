import { accessSync, constants, mkdirSync } from 'node:fs'

import type { Env } from '../env'

/**
 * Makes the folders that the settings name.
 * @throws Error that names the setting whose folder cannot be made or written to.
 */
export const ensureFolders = (env: Pick<Env, 'backupAt' | 'backupDir' | 'dataDir'>): void => {
  const folders = {
    DATA_DIR: env.dataDir,
    ...(env.backupAt === undefined ? {} : { BACKUP_DIR: env.backupDir }),
  }
  for (const [name, folder] of Object.entries(folders)) {
    try {
      mkdirSync(folder, { mode: 0o700, recursive: true })
      accessSync(folder, constants.W_OK)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      throw new Error(
        `Pengaturan salah. ${name}: folder ${folder} tidak dapat ditulis (${code}).`,
        { cause: error },
      )
    }
  }
}
