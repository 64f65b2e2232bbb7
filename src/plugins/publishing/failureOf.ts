/** What a stored job tells of its failure. */
export type FailedJob = {
  error?: unknown
  log?: { error?: { message?: string } | null; state?: string }[] | null
}

/** Why a job was given up, in the words that are stored with it. */
export const failureOf = (job: FailedJob): string => {
  const { message } = (job.error ?? {}) as { message?: unknown }
  if (typeof message === 'string' && message) return message
  const failed = job.log?.findLast(({ state }) => state === 'failed')
  return failed?.error?.message ?? 'Layanan sedang terganggu.'
}
