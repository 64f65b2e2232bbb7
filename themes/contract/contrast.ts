import type { TokenName, Tokens } from './tokens'

/** A pair of tokens that is too close. */
export type ContrastProblem = {
  /** The colour in front. */
  front: TokenName
  /** The colour behind it. */
  back: TokenName
  /** Measured ratio. */
  ratio: number
  /** Least ratio asked for. */
  least: number
}

/** Pairs that carry text: WCAG 2.2, 1.4.3, 4.5:1. */
const textPairs: Partial<Record<TokenName, TokenName[]>> = {
  ink: ['ground', 'surface', 'sunk', 'ok-ground', 'warn-ground', 'bad-ground'],
  'ink-soft': ['ground', 'surface', 'sunk'],
  link: ['ground', 'surface', 'sunk', 'warn-ground'],
  ground: ['mark'],
  'on-brand': ['brand', 'brand-deep'],
  'on-brand-soft': ['brand-deep'],
  'on-accent': ['accent'],
  'on-alarm': ['alarm'],
  ok: ['ground', 'ok-ground'],
  warn: ['ground', 'warn-ground'],
  bad: ['ground', 'bad-ground'],
  'on-status-1': ['status-1'],
  'on-status-2': ['status-2'],
  'on-status-3': ['status-3'],
  'on-status-4': ['status-4'],
  'on-status-5': ['status-5'],
}

/**
 * Pairs that carry a shape: WCAG 2.2, 1.4.11, 3:1. Neighbours on the status scale are among them.
 */
const shapePairs: Partial<Record<TokenName, TokenName[]>> = {
  edge: ['ground', 'surface', 'sunk'],
  mark: ['surface', 'sunk'],
  accent: ['brand-deep'],
  outline: ['ground', 'status-3'],
  'status-1': ['status-2'],
  'status-2': ['status-3'],
  'status-4': ['status-3', 'status-5'],
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21, as WCAG 2.2 defines it. */
export const contrastRatio = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Every pair of tokens that misses its least contrast; empty when the palette is sound. */
export const contrastProblems = (tokens: Tokens): ContrastProblem[] => [
  ...problemsOf({ tokens, pairs: textPairs, least: 4.5 }),
  ...problemsOf({ tokens, pairs: shapePairs, least: 3 }),
]

const problemsOf = ({
  tokens,
  pairs,
  least,
}: {
  tokens: Tokens
  pairs: Partial<Record<TokenName, TokenName[]>>
  least: number
}): ContrastProblem[] =>
  (Object.entries(pairs) as [TokenName, TokenName[]][]).flatMap(([front, backs]) =>
    backs
      .map((back) => ({ front, back, ratio: contrastRatio(tokens[front], tokens[back]), least }))
      .filter(({ ratio }) => ratio < least),
  )

const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
