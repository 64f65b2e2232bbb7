import type { Payload } from 'payload'

import { redact } from '../log/redact'
import { ensureSecret } from '../start/ensureSecret'
import { loadSettings } from '../start/loadSettings'
import { whileLoading } from './whileLoading'

/**
 * Opens Payload for a command, with the SQLite schema brought up to date. A fault ends the command
 * with one line and exit code 1; afterwards errors that Payload logs are one line each.
 */
export const openPayload = async (): Promise<Payload> => {
  const env = loadSettings()
  const fail = (reason: string): never => {
    const address = env.databaseUrl.replace(/\/\/[^@/]*@/, '//***@')
    console.error(
      `Basis data tidak dapat dibuka (${address}): ${reason.split('\n')[0]?.replace(/^(Error: )+/, '') ?? ''}`,
    )
    process.exit(1)
  }
  let fault = ''
  let isOpen = false
  const write = (line: string): void => {
    const { msg } = JSON.parse(line) as { msg?: string }
    if (isOpen) console.error(redact(msg ?? line))
    else fault = msg ?? line
  }
  // A failing migration makes Payload end the process itself, after it logged why.
  const onExit = (): void => fail(fault)
  process.once('exit', onExit)
  const open = async (): Promise<Payload> => {
    // After the environment is known: the configuration reads it when it is loaded.
    const { default: config } = await import('../../payload.config')
    const { getPayload } = await import('payload')
    const { migrations } = await import('../migrations')
    const logger = { destination: { write }, options: { level: 'error' } }
    const payload = await getPayload({
      config: { ...(await config), logger } as Awaited<typeof config>,
    })
    if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: migrations as never })
    return payload
  }
  try {
    ensureSecret(env)
    const payload = await whileLoading(open)
    isOpen = true
    process.off('exit', onExit)
    return payload
  } catch (error) {
    process.off('exit', onExit)
    return fail(error instanceof Error ? error.message : String(error))
  }
}
