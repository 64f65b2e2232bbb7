import type { CollectionSlug, JsonObject } from 'payload'

/** Slug of Payload's own task behind "Jadwalkan terbit"; its work is done by `publishScheduled`. */
export const scheduleTask = 'schedulePublish'

/** What a scheduled job carries: Payload's own input, and what is to be published word by word. */
export type ScheduleInput = {
  doc?: { relationTo: CollectionSlug; value: string }
  /**
   * The document as it stood when it was scheduled; later saves do not change it. Only for
   * `publish`.
   */
  pinned?: { data: JsonObject; savedAt: string }
  timezone?: string
  /** Whether the author was told that it failed. */
  told?: boolean
  type?: 'publish' | 'unpublish'
  user?: { relationTo: CollectionSlug; value: string }
}

/** A scheduled job as it is stored. */
export type ScheduledJob = {
  completedAt?: null | string
  error?: unknown
  hasError?: boolean | null
  id: number | string
  input: ScheduleInput
  log?: { error?: { message?: string } | null; state?: string }[] | null
  processing?: boolean | null
  taskSlug?: null | string
  totalTried?: null | number
  updatedAt: string
  waitUntil?: null | string
}
