import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Dew on the hills: tea leaves in the morning mist. */
export const embun: Palette = {
  name: 'embun',
  title: 'Embun',
  light: {
    ...lightNeutral,
    ground: '#fbfdf9',
    surface: '#edf3ea',
    sunk: '#d3e3da',
    ink: '#17251f',
    'ink-soft': '#435149',
    line: '#b9c9be',
    edge: '#5d6b63',
    brand: '#1d4f47',
    'brand-deep': '#123630',
    'on-brand-soft': '#c9e0d6',
    link: '#14574c',
    mark: '#1d4f47',
    accent: '#c8a23f',
    'on-accent': '#17251f',
  },
  dark: {
    ...darkNeutral,
    ground: '#0e1614',
    surface: '#16221f',
    sunk: '#21342f',
    ink: '#eaf1ec',
    'ink-soft': '#aebfb7',
    line: '#334740',
    edge: '#879990',
    brand: '#205a50',
    'brand-deep': '#0f2a26',
    'on-brand-soft': '#bcd8cd',
    link: '#93d3c0',
    mark: '#8ccbb8',
    accent: '#d2ad4b',
    'on-accent': '#17251f',
  },
}
