import { z } from 'zod'

/**
 * The colours a palette sets, with what each is for. Nothing else of a theme changes with the
 * palette.
 */
export const tokenMeanings = {
  ground: 'the page',
  surface: 'a tile or panel',
  sunk: 'a tile under the pointer, the empty part of a bar',
  ink: 'text',
  'ink-soft': 'dates, hints, units',
  line: 'hairline between rows, never the only edge of a control',
  edge: 'edge of a control',
  brand: 'filled areas and buttons',
  'brand-deep': 'footer, button under the pointer',
  'on-brand': 'text on brand and brand-deep',
  'on-brand-soft': 'quiet text on brand-deep',
  link: 'links only',
  mark: 'the part of a drawing that means "this one"',
  accent: 'rhombus and focus ring, never text',
  'on-accent': 'text on accent',
  ok: 'a good verdict',
  'ok-ground': 'its panel',
  warn: 'a note',
  'warn-ground': 'its panel',
  bad: 'an error',
  'bad-ground': 'its panel',
  alarm: 'filled red of an emergency',
  'on-alarm': 'text on alarm',
  outline: 'edge of a square of status 3',
  'status-1': 'sangat tertinggal',
  'on-status-1': 'text on it',
  'status-2': 'tertinggal',
  'on-status-2': 'text on it',
  'status-3': 'berkembang',
  'on-status-3': 'text on it',
  'status-4': 'maju',
  'on-status-4': 'text on it',
  'status-5': 'mandiri',
  'on-status-5': 'text on it',
} as const

/** Name of a colour token; in CSS it is `var(--<name>)`. */
export type TokenName = keyof typeof tokenMeanings

const names = Object.keys(tokenMeanings) as [TokenName, ...TokenName[]]

/** All colour tokens of one mode, as `#rrggbb`. */
export const tokensSchema = z.record(
  z.enum(names),
  z.string().regex(/^#[0-9a-f]{6}$/, 'Tulis warna sebagai #rrggbb dengan huruf kecil'),
)

/** All colour tokens of one mode. */
export type Tokens = z.infer<typeof tokensSchema>
