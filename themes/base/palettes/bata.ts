import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Brick, the colour of roof tiles. */
export const bata: Palette = {
  name: 'bata',
  title: 'Bata',
  light: {
    ...lightNeutral,
    brand: '#7a3018',
    'brand-deep': '#4f1e0f',
    'on-brand-soft': '#efd8cc',
    link: '#8a3415',
    mark: '#7a3018',
  },
  dark: {
    ...darkNeutral,
    brand: '#8a4128',
    'brand-deep': '#3a1a10',
    'on-brand-soft': '#dcc3b8',
    link: '#f0b59d',
    mark: '#e6a487',
  },
}
