/** What a backup is made of, and where it goes. */
export type BackupOptions = {
  dataDir: string
  databaseUrl: string
  /** Folder the backup gets a folder in. */
  folder: string
  /**
   * Free bytes of the disk behind a folder.
   * @default asks the system
   */
  freeBytes?: (folder: string) => Promise<number>
  /** How many backups stay in the folder. */
  keep: number
  /** Gets lines for people, in Indonesian. */
  log: (line: string) => void
  /** Secrets the data needs, by the name of their setting; only fingerprints are kept. */
  secrets: Record<string, string | undefined>
  version: string
}
