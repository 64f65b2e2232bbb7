import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Open sea, blue to the horizon, with the red of a pennant. */
export const samudra: Palette = {
  name: 'samudra',
  title: 'Samudra',
  light: {
    ...lightNeutral,
    ink: '#131f36',
    'ink-soft': '#475267',
    surface: '#e9f0fa',
    sunk: '#d7e3f4',
    line: '#cdd8e8',
    edge: '#5f6c82',
    brand: '#1f56a8',
    'brand-deep': '#12305f',
    'on-brand-soft': '#cfdcf0',
    link: '#1b4c96',
    mark: '#b92c38',
  },
  dark: {
    ...darkNeutral,
    ground: '#0d131e',
    surface: '#162032',
    sunk: '#223048',
    line: '#2e3d56',
    brand: '#2a61b4',
    'brand-deep': '#142c54',
    'on-brand-soft': '#bdcde6',
    link: '#9cc2fb',
    mark: '#ff9097',
  },
}
