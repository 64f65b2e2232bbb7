import { inIndonesian } from './inIndonesian'

/** What is wrong with one field, as Payload's forms read it. */
type FieldFault = { label?: string; message: string; path: string }

/**
 * A refusal as it leaves: `body` is what Payload's forms and other clients expect, field faults
 * included.
 */
export type Explained = {
  body: {
    errors: {
      data?: { collection?: string; errors: FieldFault[] }
      message: string
      name: string
    }[]
  }
  status: number
}

const broken =
  'Terjadi kesalahan di server, dan isian ini belum disimpan. Coba lagi; bila tetap terjadi, hubungi pengelola.'
const unreadable = 'Permintaan ini tidak dapat dibaca. Periksa bentuk JSON dan id-nya.'

/**
 * Says why something was refused. Goes by what an error holds and never by its class: in a built
 * application classes have other names, and one class stands in several bundles.
 * @returns 4xx or 503 with the reason for what was refused on purpose or cannot be read, 500
 * without one for the rest.
 */
export const explain = (error: unknown): Explained => {
  const shape = shapeOf(error)
  const faults = fieldFaults(shape)
  if (faults.length > 0) {
    const message = inIndonesian(shape.message ?? '') || 'Belum dapat disimpan.'
    const collection = shape.data?.collection
    return {
      body: {
        errors: [
          {
            name: 'ValidationError',
            data: { ...(typeof collection === 'string' && { collection }), errors: faults },
            message,
          },
        ],
      },
      status: refusedWith(shape) ?? 400,
    }
  }
  const status = refusedWith(shape)
  if (status !== undefined)
    return plain({ message: inIndonesian(shape.message ?? '') || byStatus(status), status })
  return isUnreadable(error, shape)
    ? plain({ message: unreadable, status: 400 })
    : plain({ message: broken, status: 500 })
}

/** The name that a refusal of this status has in Payload, before a build changes it. */
export const nameOf = (status: number): string => names[status] ?? 'APIError'

const names: Record<number, string> = {
  401: 'AuthenticationError',
  403: 'Forbidden',
  404: 'NotFound',
  423: 'Locked',
}

const plain = ({ message, status }: { message: string; status: number }): Explained => ({
  body: { errors: [{ name: nameOf(status), message }] },
  status,
})

type Shape = {
  code?: unknown
  data?: { collection?: unknown; errors?: unknown }
  errors?: unknown
  message?: string
  name?: unknown
  status?: unknown
}

const shapeOf = (error: unknown): Shape =>
  typeof error === 'object' && error !== null ? error : {}

/** The status of a deliberate refusal; an error of the server's own making has none. */
const refusedWith = ({ status }: Shape): number | undefined =>
  typeof status === 'number' && ((status >= 400 && status < 500) || status === 503)
    ? status
    : undefined

const fieldFaults = (shape: Shape): FieldFault[] => {
  if (Array.isArray(shape.data?.errors)) return shape.data.errors.flatMap(toFault)
  // Mongoose keeps its own list, by path; its words name JavaScript types.
  if (shape.name !== 'ValidationError' || typeof shape.errors !== 'object' || shape.errors === null)
    return []
  return Object.keys(shape.errors).map((path) => ({
    message: 'Isian ini bukan bentuk yang diharapkan.',
    path,
  }))
}

const toFault = (fault: unknown): FieldFault[] => {
  const { label, message, path } = shapeOf(fault) as Partial<Record<keyof FieldFault, unknown>>
  if (typeof message !== 'string') return []
  return [
    {
      ...(typeof label === 'string' && { label }),
      message: inIndonesian(message),
      path: typeof path === 'string' ? path : '',
    },
  ]
}

/** What a caller wrote so that it cannot be read, wherever that is noticed. */
const isUnreadable = (error: unknown, { code, message = '', name }: Shape): boolean =>
  error instanceof SyntaxError ||
  error instanceof URIError ||
  (error instanceof RangeError && message.includes('call stack')) ||
  name === 'CastError' ||
  name === 'BSONError' ||
  code === 'ENAMETOOLONG' ||
  (code === 'ERR_INVALID_ARG_VALUE' && message.includes('null bytes')) ||
  unreadableWords.test(message) ||
  unreadableWords.test(shapeOf((error as undefined | { cause?: unknown })?.cause).message ?? '')

/** What Payload's router, its reader of forms and SQLite say of a bad address, form or search. */
const unreadableWords =
  /^Failed to decode param|pattern too complex|must not contain null bytes|ENAMETOOLONG|datatype mismatch|^Malformed part header|^Unexpected end of form|^Multipart: |^uploadConfig\.handlers is not present/

const byStatus = (status: number): string => {
  if (status === 403) return 'Anda tidak diizinkan melakukan ini.'
  if (status === 404) return 'Yang diminta tidak ditemukan.'
  if (status === 503) return 'Layanan sedang sibuk. Coba lagi sebentar lagi.'
  return 'Permintaan ini tidak dapat dipenuhi.'
}
