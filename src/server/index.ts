/**
 * A Node http server to put in front of a renderer such as Next: pages as ready bytes, purged by
 * tag, with everything a public address needs around them. Knows nothing of the application.
 *
 * @example const cache = createPageCache({ maxBytes: 48 * 1024 * 1024 }) listenForPurges('pages',
 * cache.purge) const listener = createRequestListener({ cache, handler, knownQuery: ['halaman'],
 * portalOrigins }) const { url } = await listen({ host: '0.0.0.0', listener, port: 3000 })
 */
export { askPages } from './askPages'
export { createRequestListener } from './createRequestListener'
export type { Handler } from './handler'
export type { BodyBounds } from './door/bodyCounter'
export type { FormRule, FormRules } from './door/bodyRules'
export { createSessionCheck, type SessionCheck } from './door/session'
export { listen, type Listening, type ListenOptions } from './listen'
export { consoleLog, type Log } from './log'
export { type CachedPage, createPageCache, type PageCache } from './page-cache/createPageCache'
export { type Fetch, offerPages } from './offeredPages'
export { announcePurge, dropResults, keepsPages, listenForPurges, type Purge } from './purges'
export type { RequestListenerOptions } from './requestListenerOptions'
export { atShutdown, runShutdownTasks } from './shutdownTasks'
export { askFront } from './workers/askFront'
export { createWorkers, type Workers, type WorkersOptions } from './workers/createWorkers'
export type { JobCounts } from './workers/messages'
export {
  announceToFront,
  isBehindFront,
  reportJobs,
  reportProgress,
  serveBehindFront,
} from './workers/serveBehindFront'
