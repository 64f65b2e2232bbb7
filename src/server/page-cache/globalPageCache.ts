/** The part of a page cache that the writing side of the application needs. */
export type PurgeablePages = {
  purge: (tags: readonly string[], options: { keepStale: boolean }) => void
}

type Holder = { [place]?: PurgeablePages | undefined }

// Next bundles its own copies of modules, so a module variable would not be shared with the server.
const place = Symbol.for('balai-desa.page-cache')
const holder = globalThis as Holder

/** Makes a cache the one of this process; undefined takes it away again. */
export const installPageCache = (cache: PurgeablePages | undefined): void => {
  holder[place] = cache
}

/** Whether this process keeps pages; a command-line tool does not. */
export const hasPageCache = (): boolean => holder[place] !== undefined

/**
 * Makes every cached page that carries one of the tags out of date. Does nothing in a process
 * without a page cache.
 * @param keepStale true keeps the old bytes in reserve for when rendering fails; false
 *   (unpublished, deleted) drops them at once.
 */
export const purgePages = ({
  keepStale,
  tags,
}: {
  keepStale: boolean
  tags: readonly string[]
}): void => holder[place]?.purge(tags, { keepStale })
