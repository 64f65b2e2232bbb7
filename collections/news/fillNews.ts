import type { CollectionBeforeValidateHook } from 'payload'

import { plainText } from '../shared/plainText'

/**
 * Fills what a writer may leave out: the date when publishing, and a summary from the first words.
 */
export const fillNews: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const merged = { ...originalDoc, ...data } as {
    body?: unknown
    publishedAt?: null | string
    summary?: null | string
  }
  const filled: Record<string, unknown> = { ...data }
  if (data._status === 'published' && !merged.publishedAt)
    filled.publishedAt = new Date().toISOString()
  if (data._status === 'published' && !merged.summary?.trim()) {
    filled.summary = firstWords(plainText(merged.body), 200)
  }
  return filled
}

const firstWords = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > limit / 2 ? end : limit)}…`
}
