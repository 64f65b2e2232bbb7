import type { FileResult } from '../contract/part'
import { cacheHeaders } from './cacheHeaders'

/** A file made from data as an answer; it can load nothing and run nothing. */
export const fileResponse = (file: FileResult, kept: { tags: string[]; ttl: number }): Response =>
  new Response(file.body, {
    headers: {
      ...cacheHeaders(kept),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': file.contentType,
      'X-Content-Type-Options': 'nosniff',
      ...(file.filename
        ? { 'Content-Disposition': `attachment; filename="${file.filename}"` }
        : {}),
    },
  })
