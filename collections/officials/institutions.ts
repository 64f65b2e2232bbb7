/**
 * Village institutions whose people a profile page lists, in the order it lists them (UU 6/2014,
 * Permendagri 18/2018).
 */
export const institutions = [
  { label: 'Pemerintah desa', value: 'pemerintah-desa' },
  { label: 'BPD', value: 'bpd' },
  { label: 'LPM', value: 'lpm' },
  { label: 'PKK', value: 'pkk' },
  { label: 'Karang Taruna', value: 'karang-taruna' },
  { label: 'RT/RW', value: 'rt-rw' },
] as const

export type Institution = (typeof institutions)[number]['value']
