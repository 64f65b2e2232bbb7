import { excludedClass } from '../shared/publicState'

/** The four classes of public information (UU 14/2008; Perki 1/2018 for villages). */
export const informationClasses = [
  { label: 'Berkala', value: 'berkala' },
  { label: 'Serta-merta', value: 'serta-merta' },
  { label: 'Setiap saat', value: 'setiap-saat' },
  { label: 'Dikecualikan (tidak pernah tampil)', value: excludedClass },
] as const

/** Classes that visitors may read; a document without a class is none of them. */
export const openClasses: readonly string[] = informationClasses
  .map(({ value }) => value)
  .filter((value) => value !== excludedClass)

/**
 * What a document is; the first five are legal products of a village (produk hukum desa,
 * Permendagri 111/2014).
 */
export const documentKinds = [
  { label: 'Peraturan Desa', value: 'perdes' },
  { label: 'Peraturan Bersama Kepala Desa', value: 'permakades' },
  { label: 'Peraturan Kepala Desa', value: 'perkades' },
  { label: 'Keputusan Kepala Desa', value: 'sk-kades' },
  { label: 'Keputusan BPD', value: 'sk-bpd' },
  { label: 'RPJM Desa', value: 'rpjmdes' },
  { label: 'RKP Desa', value: 'rkpdes' },
  { label: 'APB Desa', value: 'apbdes' },
  { label: 'Laporan', value: 'laporan' },
  { label: 'Formulir', value: 'formulir' },
  { label: 'Profil dan prosedur PPID', value: 'ppid' },
  { label: 'Lainnya', value: 'lainnya' },
] as const

/** Kinds that are legal products: numbered, dated, listed on their own. */
export const legalKinds: readonly string[] = [
  'perdes',
  'permakades',
  'perkades',
  'sk-kades',
  'sk-bpd',
]
