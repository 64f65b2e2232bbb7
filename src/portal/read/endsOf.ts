/** The moments at which documents end, of those that do. */
export const endsOf = (docs: { end?: null | string }[]): Date[] =>
  docs.flatMap(({ end }) => (end ? [new Date(end)] : []))
