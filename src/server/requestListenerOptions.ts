import type { ServerResponse } from 'node:http'

import type { BodyBounds } from './door/bodyCounter'
import type { FormRules } from './door/bodyRules'
import type { SessionCheck } from './door/session'
import type { Handler } from './handler'
import type { Log } from './log'
import type { PageCache } from './page-cache/createPageCache'
import type { PageState } from './page-cache/sendPage'

/** Settings of `createRequestListener`. Folders are written `/like-this`, with all below meant. */
export type RequestListenerOptions = {
  /** How many bodies may come in at once, see `BodyBounds`. */
  bodyBounds?: BodyBounds
  /**
   * Where pages are kept, see `createPageCache`.
   * @default undefined: every page is rendered for every request, as in development
   */
  cache?: PageCache
  /**
   * Whether a page has a chance to be rendered now; without one its last copy is given at once.
   * @default () => true
   */
  canRender?: () => boolean
  /**
   * Folders answered 404 on every host.
   * @default ['/admin/create-first-user', '/api/users/first-register']
   */
  closedPaths?: readonly string[]
  /**
   * Forms of the public pages: what each takes. Other public addresses take no body.
   * @default {}
   */
  forms?: FormRules
  /** Renders what the server cannot answer itself. */
  handler: Handler
  /**
   * Whether cookies show a session; see `createSessionCheck`. Decides how much may be sent to the
   * admin and its API, and whether server functions are called at all.
   * @default () => false
   */
  hasSession?: SessionCheck
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
  /** Told of the seconds a page took to be made. */
  observeRender?: ((seconds: number) => void) | undefined
  /** Told of a request that goes past the kept pages, before it is answered. */
  onAnswer?: ((kind: 'bypass' | 'media', res: ServerResponse) => void) | undefined
  /** Told of every page that is sent. */
  onPage?: ((status: number, state: PageState) => void) | undefined
  /**
   * How long a render may take, in milliseconds, before a stale copy is used if there is one.
   * @default 5000
   */
  patienceMs?: number
  /**
   * Origins of the portal, such as `https://desa.example.go.id`, the canonical one first. On other
   * hosts `/admin` redirects to it and the rest of `portalPaths` does not exist.
   */
  portalOrigins: readonly string[]
  /**
   * Folders that answer on the portal's hosts only.
   * @default ['/admin', '/api']
   */
  portalPaths?: readonly string[]
  /**
   * Proxies of the operator's in front of this server, see `clientAddress`.
   * @default 0
   */
  proxies?: number
  /**
   * How long a render may take, in milliseconds, before it is stopped and counts as failed.
   * @default 30000
   */
  renderTimeoutMs?: number
  /**
   * Folder of the built files under `/_next/static`, with `.br` and `.gz` copies beside them.
   * @default undefined: the renderer answers them
   */
  staticDir?: string
  /**
   * Folders that are never cached and reach the renderer with their whole query and headers.
   * @default ['/admin', '/api', '/_next', '/readyz']
   */
  unkeptPaths?: readonly string[]
}
