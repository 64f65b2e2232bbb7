import type { DrawnPage, PageRule } from '../rule'

/** A page whose theme throws is shown in base, which is not the look the village chose. */
export const draws: PageRule = {
  code: 'T100-draws',
  level: 'error',
  title: 'Setiap halaman dapat digambar dengan setiap contoh',
  help: 'Slot harus tahan terhadap isian yang kosong (undefined, daftar tanpa isi); contohnya ada di examples.ts setiap keluarga di themes/base.',
  on: 'page',
  check: ({ error }: DrawnPage) => {
    if (error === undefined) return []
    if (!(error instanceof Error)) return [String(error)]
    const thrower = /\n\s+at (\S+) /.exec(error.stack ?? '')?.[1]
    return [`${error.message}${thrower ? ` (di ${thrower})` : ''}`]
  },
}
