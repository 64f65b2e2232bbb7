import { createServer, type Server } from 'node:net'
import type { EmailAdapter } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Env } from './env'
import { mail } from './mail'

let server: Server
let port: number

/** A mail server that knows nobody and says so by name. */
beforeAll(async () => {
  server = createServer((socket) => {
    socket.write('220 uji\r\n')
    socket.on('data', (data) => {
      const line = data.toString()
      if (line.startsWith('RCPT'))
        socket.write(`550 5.1.1 ${line.slice(8).trim()} tidak dikenal\r\n`)
      else socket.write('250 baik\r\n')
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as { port: number }).port
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

it('fails with the codes of the mail server and without the address it refused', async () => {
  const adapter = mail({
    dataDir: '/tmp',
    mailFrom: 'Uji <uji@contoh.example>',
    smtpUrl: `smtp://127.0.0.1:${port}`,
  } as Env) as EmailAdapter
  const { sendEmail } = adapter({} as Parameters<EmailAdapter>[0])
  const failure = await Promise.resolve(
    sendEmail({ subject: 'a', text: 'b', to: 'operator@contoh.example' }),
  ).catch((err: unknown) => err)
  expect(failure).toBeInstanceOf(Error)
  expect((failure as Error).message).toBe('The mail server took no mail: EENVELOPE 550')
  expect(JSON.stringify(Object.entries(failure as Error))).not.toContain('operator')
  expect((failure as Error).cause).toBeUndefined()
})
