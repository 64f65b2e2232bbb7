import { type File, handleEndpoints, type SanitizedConfig } from 'payload'

import { answerAlways } from '../../../src/plugins/refusals/answerAlways'

export const origin = 'http://localhost:3000'

/**
 * An answer of the REST API; `body` is undefined when it is not JSON, `text` is what left the
 * server.
 */
export type Answer = { body: Json | undefined; headers: Headers; status: number; text: string }

export type Json = Record<string, unknown>

export type RestCall = (
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT',
  path: string,
  data?: unknown,
  options?: { file?: File; headers?: Record<string, string> },
) => Promise<Answer>

/**
 * The REST API as a browser calls it: with the login cookie of one person, or none, and an Origin.
 */
export const restChannel =
  (args: {
    config: Promise<SanitizedConfig> | SanitizedConfig
    cookie?: string | undefined
  }): RestCall =>
  async (method, path, data, options = {}) => {
    const headers = new Headers({
      origin,
      ...(args.cookie ? { cookie: args.cookie } : {}),
      ...options.headers,
    })
    const body = await bodyOf({ data, file: options.file, headers })
    const answer = answerAlways((request) => handleEndpoints({ config: args.config, request }))
    const response = await answer(new Request(`${origin}/api${path}`, { body, headers, method }), {
      params: Promise.resolve({}),
    })
    const text = await response.text()
    return { body: parse(text), headers: response.headers, status: response.status, text }
  }

/**
 * Signs in and returns the cookie, as the browser would keep it.
 * @throws Error when the sign-in is refused.
 */
export const signIn = async (args: {
  config: Promise<SanitizedConfig> | SanitizedConfig
  email: string
  password: string
}): Promise<string> => {
  const { email, password } = args
  const answer = await restChannel(args)('POST', '/users/login', { email, password })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`Sign-in of ${email} refused: ${answer.text}`)
  return cookie
}

const bodyOf = async (args: {
  data: unknown
  file: File | undefined
  headers: Headers
}): Promise<ArrayBuffer | string | undefined> => {
  const { data, file, headers } = args
  if (file) {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(file.data)], { type: file.mimetype }), file.name)
    form.append('_payload', JSON.stringify(data ?? {}))
    // As bytes: a form that is still being read when its reader refuses it fails on Node 24.
    const packed = new Response(form)
    headers.set('content-type', packed.headers.get('content-type') ?? '')
    return packed.arrayBuffer()
  }
  if (data === undefined || typeof data === 'string') return data
  headers.set('content-type', 'application/json')
  return JSON.stringify(data)
}

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
