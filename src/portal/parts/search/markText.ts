import { searchText } from '../../../../collections/shared/searchText'
import type { MarkedText } from '../../../../themes/contract'

const excerptLength = 180

/**
 * A text cut into pieces, the words that were found marked; joined, the pieces are the text again.
 */
export const markText = (text: string, matched: ReadonlySet<string>): MarkedText => {
  const pieces: MarkedText = []
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (piece === '') continue
    const isHit = matched.has(searchText(piece))
    const last = pieces.at(-1)
    if (last?.isHit === isHit) last.text += piece
    else pieces.push({ isHit, text: piece })
  }
  return pieces
}

/**
 * The part of a text around its first word that was found, at most 180 characters, cut at spaces.
 */
export const excerptOf = (text: string, matched: ReadonlySet<string>): string => {
  if (text.length <= excerptLength) return text
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  const first = words.find(([word]) => matched.has(searchText(word)))?.index ?? 0
  const from = Math.max(0, Math.min(first - 60, text.length - excerptLength))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const cut = text.slice(start, start + excerptLength)
  const end = start + cut.length < text.length ? cut.lastIndexOf(' ') : cut.length
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end > 0 ? end : cut.length)}${start + end < text.length ? ' …' : ''}`
}
