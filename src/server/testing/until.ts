import { vi } from 'vitest'

/** Waits for what must come true sooner or later, patiently enough for a busy machine. */
export const until = (check: () => Promise<void> | void): Promise<void> =>
  vi.waitFor(check, { timeout: 20_000 })
