/** A thing in the words of schema.org. What is undefined is left out. */
export type Thing = { '@type': string } & Record<string, unknown>

/**
 * Things as the text of one `application/ld+json` block; undefined without any. No text can end the
 * block.
 */
export const thingsJson = (things: Thing[]): string | undefined =>
  things.length === 0
    ? undefined
    : JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
        /[<>&\u2028\u2029]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
