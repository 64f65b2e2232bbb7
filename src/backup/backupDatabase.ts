import { isMongo } from '../isMongo'
import type { BackupDatabase } from './databaseBackup'
import { mongoBackup } from './mongo/mongoBackup'
import { sqliteBackup } from './sqlite/sqliteBackup'

/** The way to save and put back the database behind an address. */
export const backupDatabase = (url: string): BackupDatabase =>
  isMongo(url) ? mongoBackup(url) : sqliteBackup(url)
