const sources = ['dana-desa', 'add', 'bagi-hasil', 'bantuan-provinsi', 'bantuan-kabupaten', 'lain'] as const

/** Rows that each numbered save of a kind writes; every row holds the number. */
export const rowsOf = { budget: sources.length, children: 10, menu: 5 } as const

/** What a numbered save writes. */
export const startAt = {
  budget: (number: number) => ({ income: sources.map((source, index) => ({ actual: number, plan: number * 100 + index, source })) }),
  menu: (number: number) => ({
    menu: Array.from({ length: rowsOf.menu }, (_, index) => ({
      children: [0, 1].map((child) => ({ label: `${number}-${index}-${child}`, part: 'kontak' as const })),
      label: `${number}-${index}`,
      part: 'kontak' as const,
    })),
  }),
}
