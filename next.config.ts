import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

// Nothing of ours reports home.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // The server in src/server compresses and caches; Next only renders.
  compress: false,
  devIndicators: false,
  // The portal decides on slashes: a village's home below its regency ends with one.
  skipTrailingSlashRedirect: true,
  outputFileTracingExcludes: { '*': ['data/**'] },
  // Types are checked by `npm run typecheck`, once, instead of again on every build.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
