import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // The server in src/server compresses and caches; Next only renders.
  compress: false,
  devIndicators: false,
  outputFileTracingExcludes: { '*': ['data/**'] },
  // Types are checked by `npm run typecheck`, once, instead of again on every build.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
