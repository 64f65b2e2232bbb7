/**
 * Joins pieces of a stylesheet and drops comments and needless space, so that authors can write it
 * readable.
 */
export const squeezeCss = (pieces: string[]): string =>
  pieces
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
