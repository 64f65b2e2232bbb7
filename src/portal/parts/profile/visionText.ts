import { plainText } from '../../../../collections/shared/plainText'

/** Longest vision shown; what is longer is a text, not a sentence. */
const longest = 320

/** Titles and single letters whose full stop ends no sentence. */
const abbreviation = /(^|[\s("“])(\p{Lu}|Bp|Dr|Drs|Hj|Ir|Jl|Kab|Kec|Ny|Prov|Tn|dkk|dll|dsb)\.$/u

/**
 * The vision of a page about vision and mission: the first sentence of its text; undefined without
 * one.
 */
export const visionText = (body: unknown): string | undefined => {
  for (const block of blocksOf(body)) {
    if (block.isHeading) continue
    const text = block.text
      .replace(/^visi(\s+desa(\s+\p{Lu}[\p{L}\s]{0,40})?)?\s*(adalah\b|ialah\b|[:–-])\s*/iu, '')
      .trim()
    if (/^misi\b/i.test(text)) return undefined
    // A line such as "VISI" or "A. Visi" is a heading in the clothes of a paragraph.
    if (text.split(' ').length < 3) continue
    const sentence = firstSentence(text)
    return sentence.length > longest
      ? `${sentence.slice(0, longest).replace(/\s+\S*$/, '')}…`
      : sentence
  }
  return undefined
}

const firstSentence = (text: string): string => {
  for (const { 0: end, index } of text.matchAll(/[.!?…]["”’)]*(?=\s|$)/g)) {
    const sentence = text.slice(0, index + end.length)
    if (!abbreviation.test(sentence)) return sentence
  }
  return text
}

type Block = { isHeading: boolean; text: string }

const blocksOf = (body: unknown): Block[] => {
  const children = (body as null | undefined | { root?: { children?: unknown } })?.root?.children
  if (!Array.isArray(children)) return []
  return children.map((node: { type?: unknown }) => ({
    isHeading: node.type === 'heading',
    text: plainText(node),
  }))
}
