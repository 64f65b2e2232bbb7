import { LRUCache } from 'lru-cache'
import { format } from 'node:util'
import { type Logger, pino } from 'pino'

import type { Env } from '../env'
import type { Log } from '../server/log'
import { redact } from './redact'
import { safeError, type SafeError } from './safeError'

type LogSettings = Pick<Env, 'logFormat' | 'mode'>
type Write = (line: string, isError: boolean) => void

/** What may stand beside the message: short facts of the machine, never what people wrote. */
const kept = new Set([
  'attempt',
  'code',
  'collection',
  'durationMs',
  'job',
  'jobID',
  'method',
  'queue',
  'reason',
  'signal',
  'slug',
  'status',
  'task',
  'taskSlug',
  'worker',
])

/**
 * The logger for Payload (`logger` of its configuration) and for everything that wants levels: one
 * line an incident, as a sentence or (`LOG_FORMAT=json`) as a JSON object, errors to stderr.
 * Whoever logs, with whatever arguments, nothing personal passes.
 * @param write where lines go; by default stdout and stderr.
 */
export const createLogger = (settings: LogSettings, write: Write = print): Logger => {
  const withStack = settings.mode === 'development'
  return pino(
    {
      base: undefined,
      formatters: { level: (level) => ({ level }) },
      hooks: {
        logMethod(args, method) {
          const { fields, msg } = plain(args, withStack)
          method.apply(this, [fields, msg])
        },
      },
      // Made plain above; pino's own would add the class and an empty stack.
      serializers: { err: (err: unknown) => err },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    {
      write: (line) => {
        const entry = JSON.parse(line) as Entry
        const isError = entry.level === 'error' || entry.level === 'fatal'
        write(settings.logFormat === 'json' ? line.trimEnd() : sentence(entry), isError)
      },
    },
  )
}

/** The same as the server's own kind of log. */
export const createLog = (settings: LogSettings, write?: Write): Log => {
  const logger = createLogger(settings, write)
  return {
    error: ({ err, msg }) => logger.error({ err, msg }),
    info: ({ msg }) => logger.info({ msg }),
  }
}

type Entry = { err?: SafeError; level: string; msg?: string }

/**
 * Pino's ways to log are `(message, ...values)`, `(error, message?)` and `(fields, message?,
 * ...values)`.
 */
const plain = (
  args: readonly unknown[],
  withStack: boolean,
): { fields: Record<string, unknown>; msg: string } => {
  const [first, ...rest] = args
  if (typeof first !== 'object' || first === null)
    return { fields: {}, msg: redact(format(...args)) }
  const given = (first instanceof Error ? { err: first } : first) as Record<string, unknown>
  const facts = Object.entries(given).filter(
    ([name, value]) => kept.has(name) && (typeof value === 'string' || typeof value === 'number'),
  )
  const fields = Object.fromEntries(
    facts.map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  )
  const error = given.err ?? given.error
  const text = rest.length > 0 ? format(...rest) : given.msg
  return {
    fields: error === undefined ? fields : { ...fields, err: safeError(error, { withStack }) },
    msg: typeof text === 'string' ? redact(text) : '',
  }
}

const sentence = ({ err, level, msg }: Entry): string => {
  const mark = level === 'warn' ? 'Peringatan: ' : ''
  const fault = err && `${err.name}: ${err.message}`
  const line = mark + [msg, fault].filter(Boolean).join(' – ')
  return err?.stack ? `${line}\n${err.stack}` : line
}

/** Failures of the same words belong to one incident while less than this lies between them. */
const quietMs = 60_000
const told = new LRUCache<string, true>({ max: 500, ttl: quietMs, updateAgeOnGet: true })

/** A database that is down for an hour is one line, not one a visitor. */
const print: Write = (line, isError) => {
  const words = line.replace(/"time":"[^"]*",?/, '')
  if (isError && told.get(words)) return
  if (isError) told.set(words, true)
  ;(isError ? process.stderr : process.stdout).write(`${line}\n`)
}
