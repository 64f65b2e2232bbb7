import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of real index sheets, kept beside the repository and never in it: `BALAI_DATA`, else
 * `../shared/data`. On CI a missing folder is a failure, elsewhere these tests are skipped.
 */
export const realDataDir = path.resolve(
  process.env.BALAI_DATA ?? path.join(import.meta.dirname, '../../../shared/data'),
)

export const hasRealData = existsSync(path.join(realDataDir, 'idm-kabupaten-serang-2021-2024.csv'))

/** Whether tests on real data run: they do where the data is, and on CI they fail without it. */
export const runsOnRealData = hasRealData || process.env.CI === 'true'

if (!runsOnRealData)
  console.warn(`Dilewati: uji data nyata, karena ${realDataDir} tidak ada (atur BALAI_DATA).`)
