import { getPayload } from 'payload'

/*
 * Brings the database at DATABASE_URL up to date and kills itself, as `kill -9` does, before the
 * statement whose number is the first argument; without one it ends in order.
 */

const [deadline = 'Infinity'] = process.argv.slice(2)
const { default: config } = await import('../../payload.config')
const { migrations } = await import('../../src/migrations')
const payload = await getPayload({ config })
const { client } = payload.db as unknown as { client: Client }

let count = 0
const { begin } = client
client.begin = (options) => {
  const transaction = begin(options)
  for (const name of ['execute', 'commit'] as const) {
    const action = transaction[name]
    transaction[name] = (...args) => {
      count += 1
      if (count >= Number(deadline)) process.kill(process.pid, 'SIGKILL')
      return action(...args)
    }
  }
  return transaction
}
await payload.db.migrate({ migrations: migrations as never })
console.log(`statements: ${count}`)
await payload.destroy()
process.exit(0)

type Action = (...args: unknown[]) => Promise<unknown>
type Client = { begin: (options?: unknown) => Record<'commit' | 'execute', Action> }
