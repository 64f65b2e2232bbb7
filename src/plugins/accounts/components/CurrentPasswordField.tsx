'use client'

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'

/**
 * Asks for the present password where it is needed: in the own account, once the mail address or
 * the password is being changed.
 */
export const CurrentPasswordField = () => {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const email = useFormFields(([fields]) => fields.email)
  const password = useFormFields(([fields]) => fields.password)
  const isOwn = user !== null && user !== undefined && String(user.id) === String(id)
  const isChanging =
    password !== undefined || (email !== undefined && email.value !== email.initialValue)
  if (!isOwn || !isChanging) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{
        name: 'currentPassword',
        label: 'Kata sandi Anda sekarang (untuk mengganti surel atau kata sandi)',
        required: true,
      }}
      path="currentPassword"
      validate={() => true}
    />
  )
}
