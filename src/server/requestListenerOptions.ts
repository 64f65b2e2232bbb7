import type { Handler } from './handler'
import type { BodyLimits } from './limitBody'
import type { Log } from './log'
import type { PageCache } from './page-cache/createPageCache'

/** Settings of `createRequestListener`. Folders are written `/like-this`, with all below meant. */
export type RequestListenerOptions = {
  /**
   * Origin of the admin, such as `https://desa.example.go.id`. On other hosts `/admin` redirects to
   * it and `/api` does not exist.
   */
  adminOrigin: string
  /**
   * Largest request body in bytes by folder; the longest folder that fits counts. Over it: 413.
   * @default { '/': 64 KiB, '/admin': 2 MiB, '/api': 12 MiB, '/pratinjau': 1 MiB }
   */
  bodyLimits?: BodyLimits
  /**
   * Names of cookies that make every answer personal: requests with one are never cached. All other
   * cookies are hidden from the renderer while it makes a page that may be shared.
   * @default ['payload-token']
   */
  bypassCookies?: readonly string[]
  /**
   * Folders that are never cached and reach the renderer with their whole query and headers.
   * @default ['/admin', '/api', '/_next', '/pratinjau', '/undangan']
   */
  bypassPaths?: readonly string[]
  /**
   * Where pages are kept, see `createPageCache`.
   * @default undefined: every page is rendered for every request, as in development
   */
  cache?: PageCache
  /**
   * Folders answered 404 on every host.
   * @default ['/admin/create-first-user', '/api/users/first-register']
   */
  closedPaths?: readonly string[]
  /** Renders what the server cannot answer itself. */
  handler: Handler
  /**
   * Asked by `/readyz`; false or an error answers 503.
   * @default undefined: `/readyz` is an address like any other
   */
  isReady?: () => Promise<boolean>
  /** Query parameters that pages read; all others are dropped. */
  knownQuery: readonly string[]
  /** @default console */
  log?: Log
  /**
   * Pages larger than this many bytes are streamed and not kept.
   * @default 2 MiB
   */
  maxPageBytes?: number
  /**
   * Folder of the files under `/media`.
   * @default undefined: the renderer answers `/media` too
   */
  mediaDir?: string
  /**
   * Clock in milliseconds; the one the cache was given.
   * @default Date.now
   */
  now?: () => number
  /**
   * How long a render may take, in milliseconds, before a stale copy is used if there is one.
   * @default 5000
   */
  patienceMs?: number
  /**
   * How long a render may take, in milliseconds, before it is stopped and counts as failed.
   * @default 30000
   */
  renderTimeoutMs?: number
}
