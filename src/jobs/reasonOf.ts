/** Why something failed, for people, and whether another try would fail the same way. */
export type Reason = { isFinal: boolean; reason: string }

type Refusal = {
  data?: { errors?: { label?: unknown; message?: unknown }[] }
  isPublic?: boolean
  message?: string
  name?: string
  status?: number
}

/**
 * Reads an error of Payload by what it carries, not by its class, which a production build renames.
 */
export const reasonOf = (error: unknown): Reason => {
  const { data, isPublic, message, status = 500 } = (error ?? {}) as Refusal
  const isFinal = status >= 400 && status < 500 && status !== 409 && status !== 429
  if (!isFinal) return { isFinal, reason: 'Layanan sedang terganggu.' }
  if (data?.errors?.length) return { isFinal, reason: data.errors.map(fieldReason).join(' ') }
  if (isPublic && message) return { isFinal, reason: message }
  return {
    isFinal,
    reason: reasons[status] ?? 'Isinya ditolak. Buka dokumennya, lalu terbitkan dari sana.',
  }
}

const fieldReason = ({ label, message }: { label?: unknown; message?: unknown }): string => {
  const text = sentence(String(message ?? ''))
  return typeof label === 'string' && label !== message ? `${label}: ${text}` : text
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

const reasons: Record<number, string> = {
  403: 'Akun Anda tidak boleh menerbitkan dokumen ini.',
  404: 'Dokumennya sudah tidak ada.',
}
