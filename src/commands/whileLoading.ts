/**
 * Keeps the process alive while modules load in another thread, when nothing else does.
 * See docs/decisions/011-production-condition.md.
 */
export const whileLoading = async <Result>(load: () => Promise<Result>): Promise<Result> => {
  const awake = setInterval(() => undefined, 1000)
  try {
    return await load()
  } finally {
    clearInterval(awake)
  }
}
