/** A site as a web-standard function. */
export type Fetch = (request: Request) => Promise<Response> | Response

type Holder = { [place]?: Fetch | undefined }

// Next bundles its own copies of modules, so a module variable would not be shared with the server.
const place = Symbol.for('balai-desa.pages')
const holder = globalThis as Holder

/**
 * Makes a site’s function known to the server of this process, which then asks it without a
 * framework between them; undefined takes it away.
 */
export const offerPages = (fetch: Fetch | undefined): void => {
  holder[place] = fetch
}

/** The site's function, once it is there. */
export const offeredPages = (): Fetch | undefined => holder[place]
