import { createHmac } from 'node:crypto'

/**
 * Name of an account in counters and cookies: made of the address as typed, whether or not somebody
 * has it, and not readable back. Equal for every way of writing one address.
 */
export const accountKey = ({ email, secret }: { email: string; secret: string }): string =>
  createHmac('sha256', secret)
    .update(`akun:${email.trim().toLowerCase()}`)
    .digest('base64url')
    .slice(0, 22)
