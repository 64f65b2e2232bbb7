import { z } from 'zod'

import type { Status } from '../../../collections/idm-records/statuses'
import { readDecimal } from '../readDecimal'
import { readVillageCode } from '../readVillageCode'

/** One village's result in one year, as a sheet gives it. */
export type IdmRow = {
  /** Dotted code, `36.04.05.2001`. */
  code: string
  ike: number
  ikl: number
  iks: number
  /** As written in the sheet; empty when the sheet has no names. */
  name: string
  score: number
  status: Status
  year: number
}

const statusWords: Record<string, Status> = {
  BERKEMBANG: 'berkembang',
  MAJU: 'maju',
  MANDIRI: 'mandiri',
  'SANGAT TERTINGGAL': 'sangat-tertinggal',
  TERTINGGAL: 'tertinggal',
}

const index = z.string().transform((text, context) => {
  const value = readDecimal(text)
  if (value !== undefined && value >= 0 && value <= 1) return value
  context.addIssue({
    code: 'custom',
    message: text.trim() === '' ? 'kosong' : `"${short(text)}" bukan angka 0 sampai 1`,
  })
  return z.NEVER
})

/**
 * The door for one row: texts in, checked values out; each message names what is wrong, in
 * Indonesian.
 */
export const idmRow = z.object({
  code: z.string().transform((text, context) => {
    const code = readVillageCode(text)
    if (code) return code
    context.addIssue({ code: 'custom', message: `"${short(text)}" bukan kode desa 10 angka` })
    return z.NEVER
  }),
  ike: index,
  ikl: index,
  iks: index,
  name: z.string().transform((text) => text.trim()),
  score: index,
  status: z.string().transform((text, context): Status => {
    const status =
      statusWords[
        text
          .trim()
          .toUpperCase()
          .replace(/[\s_-]+/g, ' ')
      ]
    if (status) return status
    context.addIssue({
      code: 'custom',
      message: `"${short(text)}" bukan status IDM (MANDIRI, MAJU, BERKEMBANG, TERTINGGAL, SANGAT TERTINGGAL)`,
    })
    return z.NEVER
  }),
  year: z.string().transform((text, context) => {
    const year = readDecimal(text)
    if (year !== undefined && Number.isInteger(year) && year >= 2015 && year <= 2100) return year
    context.addIssue({ code: 'custom', message: `"${short(text)}" bukan tahun 2015 sampai 2100` })
    return z.NEVER
  }),
})

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
