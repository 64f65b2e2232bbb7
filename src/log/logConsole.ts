import type { Log } from '../server/log'

/**
 * Makes what libraries print (Next above all: errors with their whole stack) lines of the log:
 * without stack, and with nothing personal, as everything in the log.
 * @returns a function that gives the console back.
 */
export const logConsole = (log: Log): (() => void) => {
  const { error, trace, warn } = console
  const write = (...args: unknown[]): void => {
    const err = args.find((arg) => arg instanceof Error)
    const msg = firstLine(args.filter((arg) => typeof arg === 'string').join(' '))
    if (msg || err) log.error({ ...(err && { err }), msg })
  }
  Object.assign(console, { error: write, trace: write, warn: write })
  return () => void Object.assign(console, { error, trace, warn })
}

/**
 * Without the colours and marks of a terminal, and without the places that stand below an error's
 * words.
 */
const firstLine = (text: string): string =>
  (
    text
      .replaceAll(/\u001b\[[\d;]*m/g, '')
      .split('\n')
      .find((line) => line.trim() && !/^\s*at /.test(line)) ?? ''
  )
    .replace(/^[\s⨯⚠]+/, '')
    .trim()

/**
 * Says in one line why a process ends that nobody meant to end; Node's own words would hold the
 * stack, and with a failed statement its parameters.
 */
export const endOnFault = (log: Log): void => {
  process.once('uncaughtException', (err) => {
    log.error({ err, msg: 'The process ends after an error that nobody caught' })
    process.exit(1)
  })
}
