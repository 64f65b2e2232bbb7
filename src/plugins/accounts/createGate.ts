import type { RateLimiterAbstract } from 'rate-limiter-flexible'

/**
 * One try: for which account, from which address, and from which device, when it is one the account
 * knows.
 */
export type Attempt = {
  account?: string | undefined
  address: string | undefined
  device?: string | undefined
}

/** Counts tries and says how long the next one has to wait. */
export type Gate = {
  /**
   * Counts the try as a failed one before it costs anything, so that tries at one moment count too.
   * @returns seconds to wait, or 0 when it may go on.
   */
  enter: (attempt: Attempt) => Promise<number>
  /**
   * The try was right: what was counted against its account or device, and this one against its
   * address, is forgotten.
   */
  passed: (attempt: Attempt) => Promise<void>
}

/** Makes a counter that keeps points under a key for some seconds; see `createStore`. */
export type MakeCounter = (options: {
  name: string
  points: number
  seconds: number
}) => RateLimiterAbstract

/** Longest wait of an account, in seconds: nobody can keep its owner out. */
export const longestWait = 60

const windowSeconds = 15 * 60

/** Where nobody says who asks, everybody shares one count. */
const shared = 'semua'

/**
 * A gate by account and by address. After `free` failed tries an account's next ones wait 1, 2, 4 …
 * up to sixty seconds; a device that the account knows is counted by itself. An address may fail
 * `perAddress` times in a quarter of an hour: carriers put thousands of phones behind one. Limits
 * are told, never silent.
 */
export const createGate = (args: {
  free: number
  makeCounter: MakeCounter
  name: string
  perAddress: number
}): Gate => {
  const { free, makeCounter, name, perAddress } = args
  const tries = makeCounter({ name: `${name}-coba`, points: free, seconds: windowSeconds })
  const turns = makeCounter({ name: `${name}-giliran`, points: 1, seconds: longestWait })
  const addresses = makeCounter({
    name: `${name}-alamat`,
    points: perAddress,
    seconds: windowSeconds,
  })
  const everybody = makeCounter({
    name: `${name}-semua`,
    points: perAddress * 10,
    seconds: windowSeconds,
  })

  const byAddress = ({ address }: Attempt) =>
    address === undefined
      ? { counter: everybody, key: shared }
      : { counter: addresses, key: address }

  /** The turn of an account that has used up its free tries: one try, then the next wait begins. */
  const takeTurn = async (key: string): Promise<number> => {
    const used = (await tries.get(key))?.consumedPoints ?? 0
    if (used < free && (await tries.penalty(key)).consumedPoints <= free) return 0
    const wait = Math.min(longestWait, 2 ** Math.max(0, used - free))
    const refused = await turns.consume(key, 1, { customDuration: wait }).then(
      () => undefined,
      (rejection: unknown) => waitOf(rejection),
    )
    if (refused !== undefined) return refused
    if (used >= free) await tries.penalty(key)
    return 0
  }

  return {
    enter: async (attempt) => {
      const { counter, key } = byAddress(attempt)
      if (!attempt.device) {
        const here = await counter.get(key)
        if (here && here.consumedPoints >= counter.points) return seconds(here.msBeforeNext)
      }
      const name = keyOf(attempt)
      const wait = name === undefined ? 0 : await takeTurn(name)
      if (wait === 0 && !attempt.device) await counter.penalty(key)
      return wait
    },
    passed: async (attempt) => {
      const { counter, key } = byAddress(attempt)
      const name = keyOf(attempt)
      if (name !== undefined) await Promise.all([tries.delete(name), turns.delete(name)])
      if (!attempt.device) await counter.reward(key)
    },
  }
}

const keyOf = ({ account, device }: Attempt): string | undefined => {
  if (account === undefined) return undefined
  return device === undefined ? `a:${account}` : `p:${device}:${account}`
}

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000))

/**
 * A counter rejects with its state when the points are used up, and with an error when its store is
 * gone.
 */
const waitOf = (rejection: unknown): number => {
  if (rejection instanceof Error) throw rejection
  return seconds((rejection as { msBeforeNext: number }).msBeforeNext)
}
