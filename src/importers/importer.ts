import type { Payload, RequestContext } from 'payload'

/**
 * An error keeps its place out of what is written; a warning is to be looked at; what is skipped is
 * none of this database's. See docs/decisions/025-importers-and-invariants.md.
 */
export type IssueLevel = 'error' | 'skipped' | 'warning'

/** What is to be said of one place in a file: `baris 12, kolom IKS`, `fitur 3`. */
export type ImportIssue = { level: IssueLevel; place: string; reason: string }

/** One thing to write. */
export type ImportChange = {
  /** What changes of what is stored, as `field: old → new`; empty for something new. */
  differences: string[]
  isNew: boolean
  /** What it is, for the report: `36.04.05.2001 tahun 2021`. */
  label: string
  /** Where in the file it stands; empty where it stands nowhere. */
  place: string
}

export type ImportPlan<Change extends ImportChange = ImportChange> = {
  changes: Change[]
  issues: ImportIssue[]
  /** Why nothing of the file may be written, whatever was asked. */
  refusal: string | undefined
  /** How many are stored just so. */
  same: number
}

/** Which publication a file is. */
export type Publication = {
  /** 1 for the first one of a year, 2 for its first correction; the highest one is shown. */
  revision: number
  /**
   * Who published it and when, as pages name it (`publication.ts`); undefined keeps what is stored.
   */
  source: string | undefined
}

/** What is wrong with a file as a whole; the message is one line for the person who gave it. */
export class ImportFileError extends Error {
  override name = 'ImportFileError'
}

/**
 * One kind of file, read by commands, the desk and the demo alike: `read` knows its form, `plan`
 * compares it with what is stored and writes nothing, `apply` writes one change through its
 * collection, whose hooks check it. What they have in common is `run.ts`: faults, progress, purge;
 * and `report.ts`.
 */
export type Importer<
  Input,
  Parsed,
  Change extends ImportChange,
  Plan extends ImportPlan<Change>,
> = {
  apply: (args: { change: Change; context: RequestContext; payload: Payload }) => Promise<unknown>
  /** Its name in commands and addresses. */
  code: string
  /** Given to every `apply` as the context of its requests: what the plan has looked up already. */
  contextOf?: (plan: Plan) => RequestContext
  /** Whether a change may need the one before it. @default false */
  isOrdered?: boolean
  /** Lines that only this kind has to say, after the totals. */
  notes: (plan: Plan) => string[]
  /** Compares with what is stored; the same file against its own result gives no change. */
  plan: (args: { parsed: Parsed; payload: Payload; publication: Publication }) => Promise<Plan>
  /** @throws ImportFileError when it is no file of this kind. */
  read: (input: Input) => Parsed | Promise<Parsed>
  /** Tags of the pages that show what changed (`collections/shared/tags.ts`). */
  tagsOf: (change: Change) => string[]
  title: string
  /** What is counted while writing: `catatan`, `desa`. */
  unit: string
}
