import { withPayload } from '@payloadcms/next/withPayload'

// Nothing of ours reports home.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** @type {import('next').NextConfig} */
const nextConfig = {
  experimental: {
    // The admin is loaded by its first visitor: villages' pages need none of it in memory.
    preloadEntriesOnStart: false,
    // Printing one error would read the maps of the whole server: 15 MB, and the process stood
    // still for half a minute.
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
  },
  poweredByHeader: false,
  // The front compresses what leaves through it; this is for `next start` alone.
  compress: process.env.BEHIND_FRONT !== 'true',
  devIndicators: false,
  // The portal decides on slashes: a village's home below its regency ends with one.
  skipTrailingSlashRedirect: true,
  // What holds without a nonce; src/server/adminHeaders.ts says the rest where our server stands in
  // front.
  headers: () =>
    Promise.resolve(
      ['/admin/:path*', '/api/:path*'].map((source) => ({
        headers: [
          {
            key: 'Permissions-Policy',
            value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
          },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
        ],
        source,
      })),
    ),
  outputFileTracingExcludes: { '*': ['data/**'] },
  // Types are checked by `npm run typecheck`, once, instead of again on every build.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
