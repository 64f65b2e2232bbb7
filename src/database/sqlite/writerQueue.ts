import { DatabaseUnavailableError } from '../errors'

/** The place at the front of the queue; whoever has it gives it back once. */
export type Turn = { end: (result: 'failed' | 'written') => void }

export type WriterQueue = {
  /** Whether somebody waits for the turn. */
  hasWaiters: () => boolean
  /** Whether nobody writes or waits. */
  isIdle: () => boolean
  /** Until when somebody who came at `arrivedAt` waits, in milliseconds of `now()`. */
  deadline: (arrivedAt: number) => number
  now: () => number
  /**
   * Waits for the turn, first come, first served.
   * @throws DatabaseUnavailableError when the queue stood still for `patienceMs`, or after
   * `longestMs`.
   */
  take: (name: string) => Promise<Turn>
}

type Waiter = {
  arrivedAt: number
  give: (turn: Turn) => void
  name: string
  refuse: (error: Error) => void
  timer: NodeJS.Timeout
}

/**
 * One writer after the other in this process, which is what SQLite allows. The wait is a promise,
 * so that the event loop goes on; it ends with an error when nothing moves any more, as with a lock
 * that another process holds or a hook that waits for its own transaction. A long queue that moves
 * is waited for longer.
 */
export const createWriterQueue = (options: {
  /** Longest wait in a queue that moves, in milliseconds. */
  longestMs: number
  /** Told about a holder that keeps others waiting until they give up. */
  onStandstill: (names: { holder: string; waiter: string; waitedMs: number }) => void
  /** How long nothing may move before a waiter gives up, in milliseconds. */
  patienceMs: number
}): WriterQueue => {
  const { longestMs, onStandstill, patienceMs } = options
  const now = (): number => performance.now()
  const waiters: Waiter[] = []
  let holder: string | undefined
  let movedAt = -Infinity

  const deadline = (arrivedAt: number): number =>
    Math.min(Math.max(arrivedAt, movedAt) + patienceMs, arrivedAt + longestMs)

  const next = (): void => {
    const waiter = waiters.shift()
    holder = waiter?.name
    if (!waiter) return
    clearTimeout(waiter.timer)
    waiter.give(turnOf())
  }

  const turnOf = (): Turn => {
    let isOver = false
    return {
      end: (result) => {
        if (isOver) return
        isOver = true
        if (result === 'written') movedAt = now()
        next()
      },
    }
  }

  const giveUpLater = (waiter: Waiter): NodeJS.Timeout =>
    setTimeout(
      () => {
        if (now() < deadline(waiter.arrivedAt)) {
          waiter.timer = giveUpLater(waiter)
          return
        }
        waiters.splice(waiters.indexOf(waiter), 1)
        onStandstill({
          holder: holder ?? '',
          waitedMs: Math.round(now() - waiter.arrivedAt),
          waiter: waiter.name,
        })
        waiter.refuse(
          new DatabaseUnavailableError(new Error(`"${waiter.name}" waited for "${holder ?? ''}"`)),
        )
      },
      Math.max(1, Math.ceil(deadline(waiter.arrivedAt) - now())),
    )

  return {
    deadline,
    hasWaiters: () => waiters.length > 0,
    isIdle: () => holder === undefined,
    now,
    take: (name) => {
      if (holder === undefined) {
        holder = name
        return Promise.resolve(turnOf())
      }
      return new Promise((give, refuse) => {
        const waiter: Waiter = {
          arrivedAt: now(),
          give,
          name,
          refuse,
          timer: undefined as unknown as NodeJS.Timeout,
        }
        waiter.timer = giveUpLater(waiter)
        waiters.push(waiter)
      })
    },
  }
}
