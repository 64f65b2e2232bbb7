import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { staffOf, staffSlug } from '../../../collections/shared/access'
import { fieldError } from '../../../collections/shared/fieldError'
import { limitsOf } from './limits'
import { isPasswordOf } from './passwordHash'
import { type AccountsPluginConfig, attemptOf } from './settings'
import { tooMany } from './tooMany'

type Account = { email?: unknown; id?: unknown; sessions?: { id: string }[] | null }

/**
 * A new mail address or password of the own account needs the present password: an unlocked phone
 * or a stolen session must not become the account. Other people's are the business of who manages
 * them.
 */
export const requireCurrentPassword =
  (settings: AccountsPluginConfig): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (!data) return data
    const { currentPassword, ...kept } = data as Record<string, unknown>
    const account = originalDoc as Account | undefined
    const self = staffOf(req)
    if (operation !== 'update' || !self || !account || String(self.id) !== String(account.id))
      return kept
    if (!kept.password && !hasNewEmail({ account, email: kept.email })) return kept
    if (typeof currentPassword !== 'string' || !currentPassword) {
      throw refuse('Tulis kata sandi Anda sekarang untuk mengganti surel atau kata sandi.')
    }
    await check({ id: String(account.id), password: currentPassword, req, settings })
    return kept
  }

const check = async (args: {
  id: string
  password: string
  req: PayloadRequest
  settings: AccountsPluginConfig
}): Promise<void> => {
  const { id, password, req, settings } = args
  const { address } = attemptOf({ req, settings })
  const attempt = { account: id, address }
  const gate = limitsOf(req.payload).ownPassword
  const wait = await gate.enter(attempt)
  if (wait > 0) throw tooMany({ req, wait })
  const stored = await req.payload.db.findOne<{ hash?: string; id: string; salt?: string }>({
    collection: staffSlug,
    req,
    where: { id: { in: [id] } },
  })
  if (!(await isPasswordOf({ password, stored })))
    throw refuse('Kata sandi Anda sekarang tidak cocok.')
  await gate.passed(attempt)
}

/** A new mail address ends every other session, as a new password does by itself. */
export const endOtherSessions: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const account = originalDoc as Account | undefined
  if (operation !== 'update' || !account || !hasNewEmail({ account, email: data.email }))
    return data
  const self = req.user as null | { _sid?: string; id: unknown }
  const current = self && String(self.id) === String(account.id) ? self._sid : undefined
  return { ...data, sessions: (account.sessions ?? []).filter(({ id }) => id === current) }
}

const hasNewEmail = ({ account, email }: { account: Account; email: unknown }): boolean =>
  typeof email === 'string' && email.trim().toLowerCase() !== account.email

const refuse = (message: string): Error =>
  fieldError({ collection: staffSlug, message, path: 'currentPassword' })
