/** Tags of what changed, and whether old copies may stand in while rendering fails. */
export type Purge = { keepStale: boolean; tags: readonly string[] }

/** The tag of a purge that spares nothing, for who cannot know what changed. */
export const everything = '*'

/**
 * `results` are query results kept by this process; `pages` is the page cache, here or in the
 * front.
 */
export type PurgePlace = 'pages' | 'results'

type Listener = (purge: Purge) => Promise<void> | void

type Holder = { [place]?: Map<PurgePlace, Listener> }

// Next bundles its own copies of modules, so a module variable would not be shared with the server.
const place = Symbol.for('balai-desa.purges')
const holder = globalThis as Holder
const listeners = (): Map<PurgePlace, Listener> =>
  (holder[place] ??= new Map<PurgePlace, Listener>())

/** Makes a listener the one of its place in this process; undefined takes it away again. */
export const listenForPurges = (where: PurgePlace, listener: Listener | undefined): void => {
  if (listener) listeners().set(where, listener)
  else listeners().delete(where)
}

/** Whether this process or the front before it keeps pages; a command-line tool does not. */
export const keepsPages = (): boolean => listeners().has('pages')

/**
 * Whether this process keeps pages or query results, so that it must hear of what others change.
 */
export const keepsAnything = (): boolean => listeners().size > 0

/**
 * Makes everything kept that carries one of the tags out of date. Settles when the page cache has
 * done so: only then may the answer of the write leave. Query results go first, so that a page made
 * after its purge cannot be made of old results.
 * @param purge.keepStale true keeps old bytes in reserve for when rendering fails; false
 *   (unpublished, deleted) drops them at once.
 */
export const announcePurge = async (purge: Purge): Promise<void> => {
  await dropResults(purge)
  await listeners().get('pages')?.(purge)
}

/** Lets go the query results of this process alone, for a purge that another process announced. */
export const dropResults = async (purge: Purge): Promise<void> => {
  await listeners().get('results')?.(purge)
}
