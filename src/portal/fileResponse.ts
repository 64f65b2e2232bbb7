import type { FileResult } from './pages/context'

/** A file made from data as an answer; it can load nothing and run nothing. */
export const fileResponse = (file: FileResult, { tags, ttl }: { tags: string[]; ttl: number }): Response => {
  const headers: Record<string, string> = {
    'Cache-Control': 'public, max-age=0, s-maxage=2, stale-if-error=86400',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': file.contentType,
    'X-Content-Type-Options': 'nosniff',
  }
  if (file.filename) headers['Content-Disposition'] = `attachment; filename="${file.filename}"`
  if (ttl > 0) {
    headers['Cache-Tag'] = tags.join(',')
    headers['Page-Cache-TTL'] = String(ttl)
  }
  return new Response(file.body, { headers })
}
