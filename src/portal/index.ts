/** The public sites as one Hono application, for a route handler of this or another project. */
export { createPortal, type PortalOptions } from './createPortal'
export type { PortalSettings } from './site/settings'
export { createResults, type Results } from './read/createResults'
