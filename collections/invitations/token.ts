import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits in a form that fits an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token; the token itself only ever stands in the e-mail. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

export const invitationHours = 72
