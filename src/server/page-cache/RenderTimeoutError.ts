/** A render that took too long and was stopped. */
export class RenderTimeoutError extends Error {
  override readonly name = 'RenderTimeoutError'

  constructor({ ms }: { ms: number }) {
    super(`Rendering took longer than ${ms} ms`)
  }
}
