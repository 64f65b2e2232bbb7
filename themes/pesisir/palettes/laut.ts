import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Deep water, and a hull painted in coral and sun. */
export const laut: Palette = {
  name: 'laut',
  title: 'Laut',
  light: {
    ...lightNeutral,
    surface: '#e6f2f1',
    sunk: '#d3e6e5',
    line: '#cbdbdb',
    brand: '#0b6675',
    'brand-deep': '#083a4c',
    'on-brand-soft': '#cfe3e6',
    link: '#0a5a68',
    mark: '#bd3f1c',
  },
  dark: {
    ...darkNeutral,
    surface: '#12252c',
    sunk: '#1d3640',
    line: '#2a424b',
    brand: '#12717f',
    'brand-deep': '#0a3444',
    'on-brand-soft': '#bcd5da',
    link: '#7fd2dd',
    mark: '#ff9a78',
  },
}
