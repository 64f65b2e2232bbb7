import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { Config, EmailAdapter } from 'payload'

import type { Env } from './env'

/**
 * Mail by SMTP where `SMTP_URL` is set, else as files in `data/outbox`, readable by the owner only.
 */
export const mail = (env: Env): Config['email'] => {
  const from = parseFrom(env.mailFrom)
  if (env.smtpUrl) return smtp({ address: env.smtpUrl, from })
  return outbox({ directory: path.join(env.dataDir, 'outbox'), from })
}

const outbox =
  (args: { directory: string; from: { address: string; name: string } }): EmailAdapter =>
  () => ({
    name: 'outbox',
    defaultFromAddress: args.from.address,
    defaultFromName: args.from.name,
    sendEmail: async (message) => {
      await mkdir(args.directory, { mode: 0o700, recursive: true })
      const file = path.join(
        args.directory,
        `${new Date().toISOString().replace(/[:.]/g, '-')}-${crypto.randomUUID().slice(0, 8)}.txt`,
      )
      const to = typeof message.to === 'string' ? message.to : JSON.stringify(message.to)
      const body = [message.text, message.html].find((part) => typeof part === 'string') ?? ''
      await writeFile(
        file,
        `To: ${to}\nSubject: ${oneLineOf(message.subject ?? '')}\n\n${body}\n`,
        { mode: 0o600 },
      )
    },
  })

const smtp = (args: { address: string; from: { address: string; name: string } }): EmailAdapter => {
  const transport = createTransport(args.address)
  return () => ({
    name: 'smtp',
    defaultFromAddress: args.from.address,
    defaultFromName: args.from.name,
    sendEmail: (message) =>
      transport
        .sendMail({ from: args.from, ...message, subject: oneLineOf(message.subject ?? '') })
        .catch((err: unknown) => {
          throw withoutAddresses(err)
        }),
  })
}

/** A line break in a subject would begin another head of the mail. */
const oneLineOf = (subject: string): string =>
  subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/**
 * A mail server's refusal names whom it refuses, and what fails is logged: only its codes go on.
 */
const withoutAddresses = (err: unknown): Error => {
  const { code, responseCode } = (err ?? {}) as { code?: unknown; responseCode?: unknown }
  const codes = [code, responseCode].filter(
    (each) => typeof each === 'string' || typeof each === 'number',
  )
  return new Error(`The mail server took no mail: ${codes.join(' ') || 'no reason given'}`)
}

const parseFrom = (from: string): { address: string; name: string } => {
  const match = /^(.*)<([^>]+)>\s*$/.exec(from)
  return match
    ? { address: match[2]?.trim() ?? '', name: match[1]?.trim() ?? '' }
    : { address: from, name: 'Balai Desa' }
}
