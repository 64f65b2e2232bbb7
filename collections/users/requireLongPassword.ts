import type { CollectionBeforeOperationHook } from 'payload'

import { fieldError } from '../shared/fieldError'

const shortest = 12
const longest = 128

/**
 * What is wrong with a chosen password, in Indonesian, or undefined. Length is what counts; no rule
 * about kinds of characters (OWASP ASVS 5.0, 6.2).
 */
export const passwordProblem = (password: unknown): string | undefined => {
  if (typeof password !== 'string' || password.length < shortest) {
    return `Kata sandi terlalu pendek. Pakai paling sedikit ${shortest} karakter.`
  }
  return password.length > longest
    ? `Kata sandi terlalu panjang. Pakai paling banyak ${longest} karakter.`
    : undefined
}

/** Refuses weak passwords wherever one is set: new account, change, reset. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const setsPassword = ['create', 'resetPassword', 'update', 'updateByID'].includes(operation)
  const password: unknown = setsPassword
    ? (args as { data?: { password?: unknown } }).data?.password
    : undefined
  if (password === undefined || password === null) return args
  const problem = passwordProblem(password)
  if (problem) throw fieldError({ collection: 'users', message: problem, path: 'password' })
  return args
}
