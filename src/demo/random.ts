/** A source of numbers that gives the same ones for the same seed, on every machine. */
export type Random = {
  /** Between the two, both possible, not rounded. */
  between: (low: number, high: number) => number
  /** Whole number between the two, both possible. */
  whole: (low: number, high: number) => number
  pick: <T>(list: readonly T[]) => T
}

/** Seeded by a text, so that every picture and figure of the demo has a stream of its own. */
export const seededRandom = (seed: string): Random => {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  // Mulberry32: 32 bits of state are plenty for drawings, and it needs no library.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + next() * (high - low)
  const whole = (low: number, high: number) => Math.floor(low + next() * (high - low + 1))
  return {
    between,
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    whole,
  }
}
