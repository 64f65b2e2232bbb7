/**
 * How long an answer may be kept, here (`Page-Cache-TTL`, purged by tag) and elsewhere. A browser
 * asks again each time and is told "unchanged" in a few bytes; a CDN may keep an answer for two
 * seconds, so that what is published is visible within that time everywhere. With no time it is
 * kept by nobody.
 */
export const cacheHeaders = ({
  tags,
  ttl,
}: {
  tags: string[]
  ttl: number
}): Record<string, string> =>
  ttl > 0
    ? {
        'Cache-Control': 'public, max-age=0, s-maxage=2, stale-if-error=86400',
        'Cache-Tag': tags.join(','),
        'Page-Cache-TTL': String(ttl),
      }
    : { 'Cache-Control': 'private, no-store' }
