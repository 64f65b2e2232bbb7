import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

const sources = [
  'dana-desa',
  'add',
  'bagi-hasil',
  'bantuan-provinsi',
  'bantuan-kabupaten',
  'lain',
] as const

/** Rows that each numbered save of a kind writes; every row holds the number. */
export const rowsOf = { budget: sources.length, children: 10, menu: 5 } as const

/** One numbered step of money; smaller amounts are refused as mistyped. */
export const rupiah = 1000

/** What a numbered save writes. */
export const startAt = {
  budget: (number: number) => ({
    income: sources.map((source, index) => ({
      actual: number * rupiah,
      plan: (number * 10 + index) * rupiah,
      source,
    })),
  }),
  menu: (number: number) => ({
    menu: Array.from({ length: rowsOf.menu }, (_, index) => ({
      children: [0, 1].map((child) => ({
        label: `${number}-${index}-${child}`,
        part: 'kontak' as const,
      })),
      label: `${number}-${index}`,
      part: 'kontak' as const,
    })),
  }),
}

/** The last acknowledged number of what is written over, and every one of what is added. */
export type Last = { budget: number; login: number; menu: number; news: number[] }

/** Whether a photo's file is there and not empty. */
export const hasFile = (folder: string, name: unknown): boolean => {
  const file = path.join(folder, 'media', String(name))
  return existsSync(file) && statSync(file).size > 0
}
