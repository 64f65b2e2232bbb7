import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Young rice: from dry straw to leaf green. */
export const padi: Palette = {
  name: 'padi',
  title: 'Padi',
  light: {
    ...lightNeutral,
    ground: '#fffdf4',
    surface: '#f3f2d8',
    sunk: '#dae6c0',
    ink: '#20291b',
    'ink-soft': '#4a5441',
    line: '#bfc79f',
    edge: '#626c56',
    brand: '#2b5329',
    'brand-deep': '#1d3a1d',
    'on-brand-soft': '#d4e2ba',
    link: '#245a22',
    mark: '#2b5329',
    accent: '#cfa038',
    'on-accent': '#20291b',
  },
  dark: {
    ...darkNeutral,
    ground: '#11170e',
    surface: '#1a2315',
    sunk: '#27351f',
    ink: '#eef0e2',
    'ink-soft': '#b7c0a7',
    line: '#3a4730',
    edge: '#8f9c82',
    brand: '#2d5a2b',
    'brand-deep': '#152a14',
    'on-brand-soft': '#c9d9b1',
    link: '#a9d692',
    mark: '#a3d08b',
    accent: '#d9ab42',
    'on-accent': '#20291b',
  },
}
