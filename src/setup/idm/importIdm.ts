import type { Payload } from 'payload'

import { loadStored } from './loadStored'
import { parseIdmFile } from './parseIdmFile'
import { type ImportPlan, planImport } from './planImport'
import { writeImport } from './writeImport'

/** Who publishes this index, for records whose source nobody named. */
const publisher = 'Indeks Desa Membangun, Kementerian Desa'

export type IdmImport = { isWritten: boolean; plan: ImportPlan }

/**
 * Imports one sheet of IDM figures. Nothing is written on a dry run, nor when any row is in error
 * unless `skipErrors`, nor ever when the file's codes are those of other villages; the plan says what was or would be done.
 * @throws IdmFileError when the file is not a CSV of either published shape.
 */
export const importIdm = async (args: {
  bytes: Uint8Array
  dryRun: boolean
  log: (line: string) => void
  payload: Payload
  /** Which publication of the year's figures this is; the highest one is shown. */
  revision: number
  skipErrors: boolean
  /** Who published the figures and when, as pages name it; undefined keeps what is stored and names the ministry for new records. */
  source: string | undefined
}): Promise<IdmImport> => {
  const { log, payload } = args
  const parsed = parseIdmFile(args.bytes)
  const { stored, villages } = await loadStored({ parsed, payload })
  const plan = planImport({
    defaultSource: publisher,
    parsed,
    revision: args.revision,
    source: args.source,
    stored,
    villages,
  })
  const isRefused = plan.refusal !== undefined || (plan.errors.length > 0 && !args.skipErrors)
  if (args.dryRun || isRefused) return { isWritten: false, plan }
  await writeImport({ log, payload, plan, villages })
  return { isWritten: true, plan }
}
