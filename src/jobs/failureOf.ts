import type { ScheduledJob } from './scheduleInput'

/** Why a job was given up, in the words that are stored with it. */
export const failureOf = (job: Pick<ScheduledJob, 'error' | 'log'>): string => {
  const { message } = (job.error ?? {}) as { message?: unknown }
  if (typeof message === 'string' && message) return message
  const failed = job.log?.findLast(({ state }) => state === 'failed')
  return failed?.error?.message ?? 'Layanan sedang terganggu.'
}
