import type { OutlineView } from '../profile'

/** The outline of a fictional village. */
export const exampleOutline: OutlineView = {
  path: 'M40 66 118 44l92 18 74-26 96 30 14 84-32 68-58 40-84-18-66 34-70-40-52-10-18-72z',
  width: 420,
  height: 300,
  label: 'Batas Desa Contoh Jaya',
  sourceText: 'Batas indikatif dari peta Rupa Bumi, bukan batas hukum.',
}
