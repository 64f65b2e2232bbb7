import path from 'node:path'
import type { Payload } from 'payload'

import { loadStored } from './loadStored'
import { parseIdmFile } from './parseIdmFile'
import { type ImportPlan, planImport } from './planImport'
import { writeImport } from './writeImport'

export type IdmImport = { isWritten: boolean; plan: ImportPlan }

/**
 * Imports one sheet of IDM figures. Nothing is written on a dry run, nor when any row is in error
 * unless `skipErrors`; the plan says what was or would be done.
 * @throws IdmFileError when the file is not a CSV of either published shape.
 */
export const importIdm = async (args: {
  bytes: Uint8Array
  dryRun: boolean
  fileName: string
  log: (line: string) => void
  payload: Payload
  /** Which publication of the year's figures this is; the highest one is shown. */
  revision: number
  skipErrors: boolean
  /** Where the figures were published; undefined keeps what is stored and names the file for new records. */
  source: string | undefined
}): Promise<IdmImport> => {
  const { log, payload } = args
  const parsed = parseIdmFile(args.bytes)
  const { stored, villages } = await loadStored({ parsed, payload })
  const plan = planImport({
    defaultSource: `Impor ${path.basename(args.fileName)}`.slice(0, 200),
    parsed,
    revision: args.revision,
    source: args.source,
    stored,
    villages,
  })
  const isRefused = plan.errors.length > 0 && !args.skipErrors
  if (args.dryRun || isRefused) return { isWritten: false, plan }
  await writeImport({ log, payload, plan, villages })
  return { isWritten: true, plan }
}
