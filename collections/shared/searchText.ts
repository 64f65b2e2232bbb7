/**
 * Text made comparable: lower case, without accents and LIKE wildcards, single spaces.
 * Stored beside what it was made from, and made from what people type, so both databases
 * find the same rows (SQLite folds ASCII only and takes `%` and `_` as wildcards).
 */
export const searchText = (...parts: (null | string | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[%_\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
