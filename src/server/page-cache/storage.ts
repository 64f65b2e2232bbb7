import type { OutgoingHttpHeaders } from 'node:http'

import type { Answer } from './page'

const storableStatuses = new Set([200, 301, 308, 410])

/**
 * What the renderer says about keeping its answer: `Page-Cache-TTL: <seconds>` to keep it at all,
 * `Cache-Tag: a,b,c` to name what it shows.
 * @returns undefined for an answer that must not be kept.
 */
export const readStorage = ({
  headers,
  status,
}: Answer): undefined | { tags: string[]; ttlMs: number } => {
  const seconds = Number(headers['page-cache-ttl'])
  if (!(seconds > 0) || !storableStatuses.has(status) || isPersonal(headers)) return undefined
  const tags = String(headers['cache-tag'] ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  return { tags, ttlMs: seconds * 1000 }
}

/** Whether an answer is for one visitor only and may not be given to another. */
export const isPersonal = (headers: OutgoingHttpHeaders): boolean =>
  headers['set-cookie'] !== undefined || /\bprivate\b/i.test(headers['cache-control'] ?? '')
