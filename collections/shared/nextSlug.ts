import { slugify } from './slugify'

/** The word of a draft that has no title yet; its title replaces it. */
const untitled = /^tanpa-judul-[0-9a-f]{8}$/

/**
 * The word a document wants in its address: the one typed, else the one it is known by, else one
 * made of its title. While nobody has seen the document, a word made of the title follows the
 * title, so that one saved in the middle of typing does not stay.
 */
export const nextSlug = (args: {
  /** Whether the document was ever public under its stored word. */
  isKnown: boolean
  stored: { slug?: null | string; title?: null | string }
  title: null | string | undefined
  typed: null | string | undefined
}): string | undefined => {
  const { isKnown, stored, title, typed } = args
  const word = slugify(typed ?? '')
  const kept = stored.slug && !untitled.test(stored.slug) ? stored.slug : undefined
  const isTyped = word !== '' && word !== stored.slug && !untitled.test(word)
  if (isTyped) return word
  if (kept && (isKnown || !isMadeOf(kept, stored.title))) return kept
  return slugify(title ?? '') || kept
}

/** Whether a word was made of a title, with the number that told it from its namesakes. */
const isMadeOf = (slug: string, title: null | string | undefined): boolean => {
  const made = slugify(title ?? '')
  return (
    made !== '' &&
    (slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1))))
  )
}
