import { redact } from './redact'

/** What the log keeps of an error. */
export type SafeError = { code?: string; message: string; name: string; stack?: string }

/**
 * Name, code and message of an error and of what caused it, without the parameters, bodies and
 * addresses that libraries attach to theirs. The stack only where a developer reads.
 */
export const safeError = (error: unknown, options: { withStack: boolean }): SafeError => {
  if (!(error instanceof Error))
    return {
      message: redact(typeof error === 'string' ? error : 'Bukan sebuah Error'),
      name: 'Error',
    }
  const { code } = error as { code?: unknown }
  return {
    name: error.name,
    message: messageOf(error),
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    ...(options.withStack && error.stack ? { stack: stackOf(error.stack) } : {}),
  }
}

/**
 * A failed statement is named by what the database said of it: its text is long and says nothing
 * more.
 */
const messageOf = (error: Error): string => {
  const cause = error.cause instanceof Error && error.cause !== error ? messageOf(error.cause) : ''
  const own = error.message.startsWith('Failed query:') ? 'Failed query' : redact(error.message)
  return cause && !own.includes(cause) ? `${own}: ${cause}` : own
}

/** The places without the message that stands above them. */
const stackOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
