import type { Documents } from './part'

/** The last word of a document's address: its slug, or what its part names it by. */
export const nameOf = (doc: unknown, named: Documents<unknown>['named']): string =>
  String((doc as Record<string, unknown>)[named] ?? '')
