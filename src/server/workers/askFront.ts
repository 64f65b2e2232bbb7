import { randomUUID } from 'node:crypto'

import type { FromWorker, ToWorker } from './messages'

/** The front does one small thing at a time; one that needs longer is gone or going. */
const timeoutMs = 5000

/**
 * Names are random, as Next bundles copies of its own of a module and all of them hear every
 * answer.
 */
const waiting = new Map<string, (message: Extract<ToWorker, { type: 'answered' }>) => void>()

let isListening = false

/**
 * Asks the front of this worker, which outlives it and is one for all of them; see `onQuestion` of
 * `createWorkers`.
 * @throws Error when there is no front, or it gives no answer.
 */
export const askFront = (question: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = randomUUID()
    listen()
    const timer = setTimeout(() => finish({ id, isRefused: true, type: 'answered' }), timeoutMs)
    const finish = (message: Extract<ToWorker, { type: 'answered' }>): void => {
      clearTimeout(timer)
      waiting.delete(id)
      if (message.isRefused) reject(new Error('The front gave no answer'))
      else resolve(message.answer)
    }
    waiting.set(id, finish)
    const message: FromWorker = { id, question, type: 'ask' }
    const refused = (error: Error | null): void => {
      if (error) finish({ id, isRefused: true, type: 'answered' })
    }
    if (process.send) process.send(message, undefined, {}, refused)
    else refused(new Error('no front'))
  })

const listen = (): void => {
  if (isListening) return
  isListening = true
  process.on('message', (message: ToWorker) => {
    if (message.type === 'answered') waiting.get(message.id)?.(message)
  })
}
