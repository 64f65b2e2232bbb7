import type { Palette } from '../../contract/manifest'
import { darkNeutral, lightNeutral } from './neutral'

/** Turned soil: brick and ochre. */
export const tanah: Palette = {
  name: 'tanah',
  title: 'Tanah',
  light: {
    ...lightNeutral,
    ground: '#fffcf5',
    surface: '#f8efdd',
    sunk: '#ecdcc0',
    ink: '#2a2018',
    'ink-soft': '#5a4b3d',
    line: '#d5c3a4',
    edge: '#736453',
    brand: '#6a3521',
    'brand-deep': '#482315',
    'on-brand-soft': '#efd7c3',
    link: '#7b3416',
    mark: '#6a3521',
    accent: '#d6a440',
    'on-accent': '#2a2018',
  },
  dark: {
    ...darkNeutral,
    ground: '#17110d',
    surface: '#221a14',
    sunk: '#34281f',
    ink: '#f3ece1',
    'ink-soft': '#c7b8a6',
    line: '#47392c',
    edge: '#a0907e',
    brand: '#74402b',
    'brand-deep': '#2f1910',
    'on-brand-soft': '#e6ccb8',
    link: '#edb692',
    mark: '#e6ab84',
    accent: '#dba548',
    'on-accent': '#2a2018',
  },
}
