import type { Plugin } from 'esbuild'

import { portalHttp } from '../portal/portalHttp'

/**
 * The front needs what the portal says of http, and none of the pages it is computed from: the
 * module is run while building, and its value is what gets into the bundle.
 */
export const portalHttpAsData: Plugin = {
  name: 'portal-http-as-data',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/]portal[\\/]portalHttp\.ts$/ }, () => ({
      contents: `export const portalHttp = ${JSON.stringify(portalHttp)}`,
      loader: 'js',
    }))
  },
}
