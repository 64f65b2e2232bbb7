import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  NotFound,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { isRecord } from '../tenancy/isRecord'
import { explain, nameOf } from './explain'
import { requireReadableBody } from './readableBody'
import { requireFittingData } from './requireFittingData'

/**
 * Puts the same guard around every address of the REST API, Payload's own included: they join the
 * configuration after every plugin, so it is done when Payload has started.
 */
export const guardEndpoints = (payload: Payload): void => {
  // Payload looks a collection up by the first word of an address, and every plain object has a
  // `constructor`.
  Object.setPrototypeOf(payload.collections, null)
  payload.config.endpoints = [...payload.config.endpoints, ...missing].map(
    guarded,
  ) as typeof payload.config.endpoints
  for (const { config } of Object.values(payload.collections)) {
    // Without any, Payload answers 501: as if something were still to come.
    config.endpoints = [...(config.endpoints || []), ...missing].map(guarded)
    config.hooks.beforeOperation = [
      requireFittingData,
      ...(config.hooks.beforeOperation ?? []).filter((hook) => hook !== requireFittingData),
    ]
  }
}

/**
 * Last of all: what no endpoint answers, which Payload refuses in English and outside of the care
 * for errors.
 */
const missing = (['delete', 'get', 'patch', 'post', 'put'] as const).map((method): Endpoint => ({
  handler: () => {
    throw new APIError('Alamat ini tidak ada.', 404, undefined, true)
  },
  method,
  path: '/:rest*',
}))

const guarded = <Each extends Omit<Endpoint, 'root'>>(endpoint: Each): Each => ({
  ...endpoint,
  handler: async (req: PayloadRequest) => {
    try {
      requireVersions(req, endpoint.path)
      boundCounts(req)
      tidySort(req)
      await requireReadableBody(req)
      const response = await endpoint.handler(req)
      // Payload takes a file that is not there for a fault of its own.
      if (response.status >= 500 && endpoint.path.startsWith('/file/')) throw new NotFound(req.t)
      return response
    } catch (error) {
      throw named({ error, req })
    }
  },
})

/** Payload offers these addresses for every collection and fails on those that keep no versions. */
const requireVersions = (req: PayloadRequest, path: string): void => {
  const slug = req.routeParams?.collection
  if (typeof slug !== 'string' || !path.startsWith('/versions')) return
  if (!req.payload.collections[slug as CollectionSlug].config.versions) throw new NotFound(req.t)
}

/** Larger than any list; beyond it the databases take a number for something else. */
const largest = 1_000_000

/** Numbers of a query that no database takes for one become the largest that all do. */
const boundCounts = ({ query = {} }: Partial<PayloadRequest>): void => {
  for (const name of ['depth', 'limit', 'page']) {
    const value = query[name]
    if (
      typeof value !== 'string' ||
      value === '' ||
      Number.isNaN(Number(value)) ||
      Number.isSafeInteger(Number(value))
    )
      continue
    query[name] = String(largest)
  }
}

/**
 * Names of fields alone: MongoDB fails on an order by nothing, as in `?sort=-` and
 * `?sort=id,,title`.
 */
const tidySort = ({ query = {} }: Partial<PayloadRequest>): void => {
  if (query.sort === undefined) return
  const asked = Array.isArray(query.sort) ? query.sort : String(query.sort).split(',')
  const names = asked.filter((name) => typeof name === 'string' && /^-?\w[\w.]*$/.test(name))
  if (names.length > 0) query.sort = names.join(',')
  else delete query.sort
}

/**
 * The error under the name it had before the build, so that Payload logs it by its level. What
 * nobody meant to refuse becomes a copy of one line: its own may hold the statement's parameters,
 * the article's text or a stack.
 */
const named = ({ error, req }: { error: unknown; req: PayloadRequest }): unknown => {
  const { body, status } = explain(error)
  if (status === 500 && req.data !== undefined && !isRecord(req.data)) {
    return refusal({ message: 'Kirim isian sebagai objek JSON.', status: 400 })
  }
  if (status === 500) return unexpected({ error, req })
  const isError =
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number'
  if (!isError) return refusal({ message: body.errors[0]?.message ?? '', status })
  return Object.assign(error, { name: body.errors[0]?.name ?? nameOf(status) })
}

const refusal = ({ message, status }: { message: string; status: number }): Error =>
  Object.assign(new Error(message), { name: nameOf(status), isPublic: true, status })

const unexpected = ({ error, req }: { error: unknown; req: PayloadRequest }): Error => {
  const place = firstFrame(error)
  const route = `${req.method ?? ''} /${String(req.routeParams?.collection ?? '')}`
  const line = `${route}: ${firstLine(error)}${place ? ` (${place})` : ''}`
  const copy = Object.assign(new Error(line), { name: 'Unexpected' })
  copy.stack = `Unexpected: ${line}`
  return copy
}

/**
 * Statements carry their parameters from the second line on, database drivers in further fields.
 */
const firstLine = (error: unknown): string => {
  if (!(error instanceof Error)) return 'thrown without an error'
  if (error.message.startsWith('Failed query')) return `${error.name}: ${innermost(error)}`
  return `${error.name}: ${(error.message.split('\n')[0] ?? '').slice(0, 200)}`
}

/** What the driver said; its statement and values stay out. */
const innermost = (error: Error): string => {
  const code: unknown = (error.cause as undefined | { code?: unknown })?.code
  return typeof code === 'string' ? `statement failed with ${code}` : 'statement failed'
}

const firstFrame = (error: unknown): string | undefined => {
  const stack = error instanceof Error ? error.stack : undefined
  return stack
    ?.split('\n')
    .find((line) => line.trimStart().startsWith('at '))
    ?.trim()
    .slice(0, 160)
}
