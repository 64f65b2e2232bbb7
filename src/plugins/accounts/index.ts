import { type CollectionConfig, type Endpoint, NotFound, type Payload, type Plugin } from 'payload'

import { staffSlug } from '../../../collections/shared/access'
import { atShutdown } from '../../server/shutdownTasks'
import { requireCollections } from '../requireCollections'
import { forgotEndpoint, mailsSent } from './forgotEndpoint'
import { useHostCookie } from './hostCookie'
import { openLimits } from './limits'
import { loginEndpoint } from './loginEndpoint'
import { endOtherSessions, requireCurrentPassword } from './requireCurrentPassword'
import { resetEndpoint } from './resetEndpoint'
import { hashGivenToken, hashStoredToken } from './resetToken'
import type { AccountsPluginConfig } from './settings'

export { deviceCookieName, sessionCookieName } from './cookieNames'
export type { AccountsPluginConfig }

/**
 * Guards the accounts of `users`: limits on logging in, forgotten passwords and links; the same
 * answer at the same cost for everybody; the present password for a change of the own account;
 * reset tokens that are stored as hashes; cookies that fit the address. See
 * docs/decisions/020-accounts.md.
 */
export const accountsPlugin =
  (options: AccountsPluginConfig): Plugin =>
  (config) => {
    requireCollections({ config, plugin: 'accountsPlugin', slugs: [staffSlug] })
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug === staffSlug ? guarded({ collection, options }) : collection,
      ),
      onInit: async (payload: Payload) => {
        await config.onInit?.(payload)
        openLimits({
          ask: options.askCounter,
          payload,
          trustsForwardedFor: options.trustsForwardedFor ?? false,
          where: options.limitsStore ?? 'memory',
        })
        atShutdown('mails', mailsSent)
        useHostCookie({ payload, publicUrl: options.publicUrl })
      },
    }
  }

const guarded = (args: {
  collection: CollectionConfig
  options: AccountsPluginConfig
}): CollectionConfig => {
  const { collection, options } = args
  const auth = typeof collection.auth === 'object' ? collection.auth : {}
  const isHttps = options.publicUrl.startsWith('https:')
  return {
    ...collection,
    // An account that is locked by wrong passwords is locked by whoever likes to: waits do the same
    // work.
    auth: { ...auth, cookies: { sameSite: 'Lax', secure: isHttps }, maxLoginAttempts: 0 },
    endpoints: [
      loginEndpoint(options),
      forgotEndpoint(options),
      resetEndpoint(options),
      // Nothing is verified by mail and nothing is ever locked; Payload would fail on both.
      closed('/verify/:id'),
      closed('/unlock'),
      ...(Array.isArray(collection.endpoints) ? collection.endpoints : []),
    ],
    fields: [currentPasswordField, ...collection.fields],
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), hashStoredToken, endOtherSessions],
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), hashGivenToken],
      beforeValidate: [
        requireCurrentPassword(options),
        ...(collection.hooks?.beforeValidate ?? []),
      ],
    },
  }
}

const closed = (path: string): Endpoint => ({
  handler: (req) => {
    throw new NotFound(req.t)
  },
  method: 'post',
  path,
})

const currentPasswordField: CollectionConfig['fields'][number] = {
  name: 'currentPassword',
  type: 'text',
  admin: {
    components: { Field: 'balai-desa/admin#CurrentPasswordField' },
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
  label: 'Kata sandi Anda sekarang',
  virtual: true,
}
