import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Mangrove at the mouth of the river: green water, clay and ripe fruit. */
export const bakau: Palette = {
  name: 'bakau',
  title: 'Bakau',
  light: {
    ...lightNeutral,
    ink: '#142420',
    'ink-soft': '#465751',
    surface: '#e8f2ea',
    sunk: '#d6e7da',
    line: '#cddcd1',
    edge: '#5e7069',
    brand: '#1d6b4c',
    'brand-deep': '#0e4032',
    'on-brand-soft': '#cde4d8',
    link: '#175a3f',
    mark: '#ad4d12',
  },
  dark: {
    ...darkNeutral,
    ground: '#0d1713',
    surface: '#15251e',
    sunk: '#20372d',
    line: '#2d4439',
    brand: '#217151',
    'brand-deep': '#0e382c',
    'on-brand-soft': '#bcd6c8',
    link: '#84d3ac',
    mark: '#f5a066',
  },
}
