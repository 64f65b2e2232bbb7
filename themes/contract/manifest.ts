import { z } from 'zod'

import { tokensSchema } from './tokens'

const name = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Pakai kebab-case, misalnya "tegel"')

/** A set of colours a village can choose, for light and for dark screens. */
export const paletteSchema = z.strictObject({
  /** Kebab-case, unique within the theme; stored with the village. */
  name,
  /** Name people choose by. */
  title: z.string().min(1).max(40),
  /** Colours on a light screen. */
  light: tokensSchema,
  /** Colours when the reader's device asks for dark. */
  dark: tokensSchema,
})

/** What a theme says about itself. Free of React, so that the admin can read it. */
export const manifestSchema = z.strictObject({
  /** Kebab-case, unique; stored with the village. */
  name,
  /** Name people choose by. */
  title: z.string().min(1).max(40),
  /** Semantic version. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'Tulis versi sebagai 1.2.3'),
  /** One sentence about the look. */
  description: z.string().min(1).max(200),
  /** Colours to choose from; the first is the default. */
  palettes: z
    .array(paletteSchema)
    .min(1)
    .refine(
      (list) => new Set(list.map((one) => one.name)).size === list.length,
      'Nama palet berulang',
    ),
})

/** A set of colours, checked. */
export type Palette = z.infer<typeof paletteSchema>

/** A theme's manifest, checked. */
export type Manifest = z.infer<typeof manifestSchema>
