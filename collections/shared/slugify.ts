/**
 * A word for an address: lower case, without accents, hyphens between words, at most 80 characters.
 * Empty when the text has no letter or digit of the Latin alphabet.
 */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
