type Faulty = {
  cause?: unknown
  code?: unknown
  codeName?: unknown
  errorLabels?: unknown
  errorLabelSet?: unknown
  hasErrorLabel?: (label: string) => boolean
}

const transient = 'TransientTransactionError'
const unknownCommit = 'UnknownTransactionCommitResult'

/**
 * Whether two writers met and the whole operation may be done again: nothing of it was stored. Read
 * from labels and codes as MongoDB's driver and servers of its protocol set them, not from classes.
 * A commit whose result is unknown is no conflict: what was stored must not be done twice.
 */
export const isConflict = (error: unknown): boolean => {
  const faults = chainOf(error)
  if (faults.some((fault) => hasLabel(fault, unknownCommit))) return false
  return faults.some(
    (fault) =>
      hasLabel(fault, transient) || fault.code === 112 || fault.codeName === 'WriteConflict',
  )
}

/** Whether a commit was sent and nobody knows what became of it; asking again is safe. */
export const isUnknownCommit = (error: unknown): boolean =>
  chainOf(error).some((fault) => hasLabel(fault, unknownCommit))

const hasLabel = (fault: Faulty, label: string): boolean => {
  if (typeof fault.hasErrorLabel === 'function' && fault.hasErrorLabel(label)) return true
  return Array.isArray(fault.errorLabels) && fault.errorLabels.includes(label)
}

/** An error and what caused it, at most five deep. */
const chainOf = (error: unknown): Faulty[] => {
  const chain: Faulty[] = []
  for (
    let fault = error;
    fault && typeof fault === 'object' && chain.length < 5;
    fault = (fault as Faulty).cause
  ) {
    chain.push(fault)
  }
  return chain
}
