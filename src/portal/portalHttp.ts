const KiB = 1024

/** What the portal needs of the http server in front of it; give these to `createRequestListener`. */
export const portalHttp = {
  /** Forms for whoever is not signed in, by folder: how much each takes. The admin sends its own as multipart. */
  forms: {
    '/api/users/forgot-password': { hasFiles: true, maxBytes: 32 * KiB },
    '/api/users/login': { hasFiles: true, maxBytes: 32 * KiB },
    '/api/users/reset-password': { hasFiles: true, maxBytes: 32 * KiB },
    '/undangan': { maxBytes: 16 * KiB },
  },
  /** Query parameters that pages read. */
  knownQuery: ['bulan', 'golongan', 'hal', 'jenis', 'kategori', 'kecamatan', 'q', 'status', 'tahun', 'waktu'],
  /** Folders that answer on the portal's own host only: the admin, its API and what they open. */
  portalPaths: ['/admin', '/api', '/pratinjau', '/undangan'],
  /** Folders whose answers are for one person. */
  unkeptPaths: ['/admin', '/api', '/_next', '/pratinjau', '/readyz', '/undangan'],
} as const
