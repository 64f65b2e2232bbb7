import type { default as sharp, Sharp } from 'sharp'

/** What makes libvips work; everything else only says how. */
const working = new Set(['metadata', 'stats', 'toBuffer', 'toFile'])

/**
 * Gives a `sharp` that works on one picture after the other, off the main thread: a phone's photo
 * of 24 megapixels takes 100 MB while it is worked on, and twenty come at once from an album.
 * Memory is given back instead of kept for the next picture.
 */
export const onePictureAtATime = (library: typeof sharp): typeof sharp => {
  library.cache(false)
  library.concurrency(1)
  let last: Promise<unknown> = Promise.resolve()
  const queued = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
  const wrap = (picture: Sharp): Sharp => {
    const wrapped: Sharp = new Proxy(picture, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]): unknown => {
          const call = (): unknown =>
            (value as (...given: unknown[]) => unknown).apply(target, args)
          if (working.has(String(name)) && !args.some((arg) => typeof arg === 'function'))
            return queued(() => call() as Promise<unknown>)
          const result = call()
          if (result === target) return wrapped
          return result instanceof library ? wrap(result) : result
        }
      },
    })
    return wrapped
  }
  return new Proxy(library, {
    apply: (target, _self, args: Parameters<typeof sharp>) => wrap(target(...args)),
  })
}
