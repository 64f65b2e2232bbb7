import { pinOldSchedules } from './pinOldSchedules'
import type { DataMigration } from './runDataMigrations'

/** Changes of stored data, oldest first. Names stay for ever; add at the end. */
export const dataMigrations: DataMigration[] = [
  { name: '2026-11-30-pin-schedules', run: pinOldSchedules },
]
