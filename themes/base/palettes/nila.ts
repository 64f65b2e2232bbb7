import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Indigo, the colour of the oldest batik. */
export const nila: Palette = {
  name: 'nila',
  title: 'Nila',
  light: {
    ...lightNeutral,
    brand: '#1f3d68',
    'brand-deep': '#152c4d',
    'on-brand-soft': '#c8d5e8',
    link: '#1b4b8a',
    mark: '#1f3d68',
  },
  dark: {
    ...darkNeutral,
    brand: '#2c5186',
    'brand-deep': '#182942',
    'on-brand-soft': '#b9c6d8',
    link: '#a5c6f2',
    mark: '#8fb4e6',
  },
}
