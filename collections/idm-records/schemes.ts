/**
 * The two village indices. IDM (Permendesa PDTT 2/2016) was used 2016 to 2024, Indeks Desa
 * (Permendesa PDTT 9/2024) from 2025. Their scores have different scales and are never compared.
 */
export const schemes = [
  { label: 'Indeks Desa Membangun (IDM)', value: 'idm' },
  { label: 'Indeks Desa', value: 'indeks-desa' },
] as const
