/**
 * How the demo writes: without rules, since there is nobody yet, and without purging pages that
 * nobody keeps yet.
 */
export const seedOptions = {
  context: { disableRevalidate: true },
  depth: 0,
  overrideAccess: true,
} as const
