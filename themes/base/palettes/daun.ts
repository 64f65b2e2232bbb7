import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Leaf green; the regency's portal uses it, as deep blue means "mandiri" on its drawings. */
export const daun: Palette = {
  name: 'daun',
  title: 'Daun',
  light: {
    ...lightNeutral,
    brand: '#14503c',
    'brand-deep': '#0d3a2b',
    'on-brand-soft': '#cfe3d8',
    link: '#0d5c42',
    mark: '#14503c',
  },
  dark: {
    ...darkNeutral,
    brand: '#1f6a51',
    'brand-deep': '#0f2f25',
    'on-brand-soft': '#bfd6ca',
    link: '#8ed3b4',
    mark: '#7fc9a8',
  },
}
