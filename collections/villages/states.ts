import { openState } from '../shared/publicState'

/**
 * The life of a village's site: listed, open, or stopped by the DPMD. Only an open one shows its
 * pages.
 */
export const villageStates = [
  { label: 'Terdaftar (situs belum dibuka)', value: 'terdaftar' },
  { label: 'Terbit', value: openState },
  { label: 'Beku (dihentikan sementara)', value: 'beku' },
] as const
