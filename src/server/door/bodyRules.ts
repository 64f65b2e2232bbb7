import { isUnder } from '../isUnder'

const KiB = 1024
const MiB = 1024 * KiB

/** What one form of the public pages takes; the longest folder that fits a path counts. */
export type FormRule = {
  /** Whether it is sent as multipart, as forms with files are. @default false */
  hasFiles?: boolean
  /** Largest whole body in bytes. */
  maxBytes: number
}

/** Forms by folder; a public address without one takes no body at all. */
export type FormRules = Readonly<Record<string, FormRule>>

/** A body that may come in: how long it may be, and how deep its JSON. */
export type BodyRule = {
  /** Undefined where it is no JSON. */
  maxDepth: number | undefined
  maxBytes: number
  /** Files are on their way: few at once, and time to come over a weak line. */
  isUpload: boolean
}

export type BodyRefusal = { status: 404 | 405 | 413 | 415 }

const staffJson = { isUpload: false, maxBytes: 2 * MiB, maxDepth: 200 } as const
const staffUpload = { isUpload: true, maxBytes: 100 * MiB, maxDepth: undefined } as const
const strangersJson = { isUpload: false, maxBytes: 32 * KiB, maxDepth: 20 } as const

/**
 * What body a request may have, by who asks and what for. Strangers send little and no files,
 * unless a form says so: what they send is read before anybody knows whether it makes sense.
 * @param args.isStaff whether the request shows a session, see `createSessionCheck`.
 * @param args.isPortalPath whether the address belongs to the admin or its API.
 */
export const bodyRule = (args: {
  contentType: string | undefined
  forms: FormRules
  isPortalPath: boolean
  isStaff: boolean
  method: string
  path: string
}): BodyRefusal | BodyRule => {
  const { forms, isPortalPath, isStaff, method, path } = args
  if (method === 'GET' || method === 'HEAD') return { status: 413 }
  const type = (args.contentType ?? '').toLowerCase()
  const isMultipart = type.startsWith('multipart/')
  const isForm = type.startsWith('application/x-www-form-urlencoded')
  const form = formFor(forms, path)
  if (form) {
    if (isMultipart && !form.hasFiles) return { status: 415 }
    const { maxBytes } = form
    return { isUpload: isMultipart, maxBytes, maxDepth: isMultipart || isForm ? undefined : 20 }
  }
  if (!isPortalPath) return { status: 405 }
  if (isMultipart) return isStaff ? staffUpload : { status: 413 }
  const rule = isStaff ? staffJson : strangersJson
  return isForm ? { ...rule, maxDepth: undefined } : rule
}

const formFor = (forms: FormRules, path: string): FormRule | undefined => {
  const folders = Object.keys(forms).filter((folder) => isUnder(path, folder))
  const closest = folders.sort((a, b) => b.length - a.length)[0]
  return closest === undefined ? undefined : forms[closest]
}
