/**
 * Categories of news, the same in every village, so that a regency can show one of them from all.
 */
export const newsCategories = [
  { label: 'Pemerintahan', value: 'pemerintahan' },
  { label: 'Pembangunan', value: 'pembangunan' },
  { label: 'Kegiatan warga', value: 'kegiatan' },
  { label: 'Kesehatan', value: 'kesehatan' },
  { label: 'Pendidikan', value: 'pendidikan' },
  { label: 'Ekonomi dan usaha', value: 'ekonomi' },
  { label: 'Lingkungan', value: 'lingkungan' },
  { label: 'Bantuan sosial', value: 'bantuan' },
] as const
