/** Pictures that may wait; a flood beyond it is refused, not stored up. */
const mostWaiting = 50

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * Runs pieces of heavy work one after the other, so that drawing pictures takes one core and the
 * memory of one picture.
 * @throws Error when too many wait already, or what the work throws.
 */
export const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (waiting >= mostWaiting) throw new Error('Too many pictures wait to be drawn')
  waiting += 1
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}
