import type { DatabaseRecord } from './manifest'

/** What was found in a saved copy by reading all of it. */
export type Inspection = Pick<DatabaseRecord, 'counts' | 'lastMigration'> & {
  /** Names of uploaded files that documents point at. */
  fileNames: string[]
}

/** How the two kinds of database are saved and put back. */
export type BackupDatabase = {
  close: () => Promise<void>
  /** About how many bytes a copy takes. */
  estimateBytes: () => Promise<number>
  /**
   * Reads a whole saved copy, in a folder of its own.
   * @throws Error, in Indonesian, where it is damaged.
   */
  inspect: (folder: string) => Promise<Inspection>
  /**
   * Refuses while a server works on the database, as far as the database can tell.
   * @throws Error, in Indonesian.
   */
  keepOthersOut: () => Promise<void>
  /** Whether there is nothing in the database yet. */
  isEmpty: () => Promise<boolean>
  kind: DatabaseRecord['kind']
  /**
   * Puts a saved copy in the place of the database. Until the last step the old one stands; a copy
   * of the old one is kept under the stamp.
   * @returns where the old one is, for people; undefined where there was none.
   */
  replace: (args: {
    folder: string
    record: DatabaseRecord
    stamp: string
  }) => Promise<string | undefined>
  /** Reads what is now in the database. */
  inspectCurrent: () => Promise<Inspection>
  /** Saves a consistent copy into an existing, empty folder while others read and write. */
  save: (args: { folder: string; log: (line: string) => void }) => Promise<DatabaseRecord>
}
