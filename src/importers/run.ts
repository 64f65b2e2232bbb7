import type { Payload } from 'payload'

import { recordPurge } from '../plugins/publishing/recordPurge'
import type { ImportChange, Importer, ImportPlan, Publication } from './importer'

const progressStep = 100
/** SQLite writes one after another anyway; MongoDB gains from a few at once. */
const mongoWriters = 8
/** Keeps the text of one purge record well below the longest text a field takes. */
const tagsPerPurge = 250

export type ImportRun<Input> = {
  /** Writes nothing when true; the plan says what would be done. */
  dryRun: boolean
  input: Input
  /** Takes one line of progress, in Indonesian. */
  log: (line: string) => void
  payload: Payload
  publication: Publication
  /** Whether what is right is written although some of the file is in error. */
  skipErrors: boolean
}

export type ImportResult<Plan> = { isWritten: boolean; notes: string[]; plan: Plan }

/** An importer with its way to run, typed by its own file. */
export const defineImporter = <
  Input,
  Parsed,
  Change extends ImportChange,
  Plan extends ImportPlan<Change>,
>(
  importer: Importer<Input, Parsed, Change, Plan>,
) => ({
  ...importer,
  /**
   * Imports one file. Nothing is written on a dry run, nor when anything is in error unless
   * `skipErrors`, nor ever when the plan refuses the file. Cached pages go once for all, also of
   * what was written before a failure.
   * @throws ImportFileError when it is no file of this kind; Error naming the change that failed.
   */
  run: async (args: ImportRun<Input>): Promise<ImportResult<Plan>> => {
    const plan = await importer.plan({
      parsed: await importer.read(args.input),
      payload: args.payload,
      publication: args.publication,
    })
    const isRefused = plan.refusal !== undefined || (hasErrors(plan) && !args.skipErrors)
    const isWritten = !args.dryRun && !isRefused
    if (isWritten) await writePlan({ ...args, importer, plan })
    return { isWritten, notes: importer.notes(plan), plan }
  },
})

const writePlan = async <
  Input,
  Parsed,
  Change extends ImportChange,
  Plan extends ImportPlan<Change>,
>(
  args: ImportRun<Input> & { importer: Importer<Input, Parsed, Change, Plan>; plan: Plan },
): Promise<void> => {
  const { importer, payload, plan } = args
  const context = { ...importer.contextOf?.(plan), disableRevalidate: true }
  const written: Change[] = []
  const write = async (change: Change): Promise<void> => {
    await importer.apply({ change, context, payload }).catch((error: unknown) => {
      throw new Error(
        `${change.label}: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      )
    })
    written.push(change)
    if (written.length % progressStep === 0)
      args.log(`${written.length} dari ${plan.changes.length} ${importer.unit} …`)
  }
  const width = payload.db.name === 'mongoose' && !importer.isOrdered ? mongoWriters : 1
  try {
    for (let start = 0; start < plan.changes.length; start += width) {
      await Promise.all(plan.changes.slice(start, start + width).map(write))
    }
  } finally {
    await purge({ payload, tags: [...new Set(written.flatMap(importer.tagsOf))] })
  }
}

export const hasErrors = ({ issues }: ImportPlan): boolean =>
  issues.some(({ level }) => level === 'error')

const purge = async ({ payload, tags }: { payload: Payload; tags: string[] }): Promise<void> => {
  for (let start = 0; start < tags.length; start += tagsPerPurge) {
    await recordPurge({ keepStale: true, payload, tags: tags.slice(start, start + tagsPerPurge) })
  }
}
