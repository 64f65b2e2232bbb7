import { parts } from './parts'
import { sectionsOf } from './parts/checkParts'
import { regencyRoutes } from './regency/regencyRoutes'

const KiB = 1024

const sections = [
  ...parts.flatMap(sectionsOf).map(([, section]) => section),
  ...Object.values(regencyRoutes),
]

/**
 * What the portal needs of the http server in front of it; give these to `createRequestListener`.
 */
export const portalHttp = {
  /**
   * Forms for whoever is not signed in, by folder: how much each takes. The admin sends its own as
   * multipart.
   */
  forms: {
    '/api/users/forgot-password': { hasFiles: true, maxBytes: 32 * KiB },
    '/api/users/login': { hasFiles: true, maxBytes: 32 * KiB },
    '/api/users/reset-password': { hasFiles: true, maxBytes: 32 * KiB },
    '/undangan': { maxBytes: 16 * KiB },
  },
  /** Query parameters that pages read. */
  knownQuery: [...new Set(sections.flatMap(({ query }) => Object.keys(query ?? {})))].sort(),
  /** Folders that answer on the portal's own host only: the admin, its API and what they open. */
  portalPaths: ['/admin', '/api', '/pratinjau', '/undangan'],
  /** Folders whose answers are for one person. */
  unkeptPaths: ['/admin', '/api', '/_next', '/pratinjau', '/readyz', '/undangan'],
} as const
