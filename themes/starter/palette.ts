import type { Palette } from '../contract/manifest'

/** The colours to begin with, those of the base theme; the same names again for dark screens. */
export const palette: Palette = {
  name: 'utama',
  title: 'Utama',
  light: {
    ground: '#fdfcf9', // the page
    surface: '#f3efe5', // a tile or panel
    sunk: '#e8e2d3', // a tile under the pointer, the empty part of a bar
    ink: '#18212d', // text
    'ink-soft': '#4a5361', // dates, hints, units
    line: '#d3ccbc', // hairline between rows, never the only edge of a control
    edge: '#656d79', // edge of a control
    brand: '#1f3d68', // filled areas and buttons
    'brand-deep': '#152c4d', // footer, button under the pointer
    'on-brand': '#ffffff', // text on brand and brand-deep
    'on-brand-soft': '#c8d5e8', // quiet text on brand-deep
    link: '#1b4b8a', // links only
    mark: '#1f3d68', // the part of a drawing that means "this one"
    accent: '#e2a52b', // rhombus and focus ring, never text
    'on-accent': '#18212d', // text on accent
    ok: '#1d6640', // a good verdict
    'ok-ground': '#e4f0e6', // its panel
    warn: '#7b4a00', // a note
    'warn-ground': '#fbeccb', // its panel
    bad: '#a3291b', // an error
    'bad-ground': '#fbe9e4', // its panel
    alarm: '#a3291b', // filled red of an emergency
    'on-alarm': '#ffffff', // text on alarm
    outline: '#857d66', // edge of a square of status 3
    'status-1': '#692000', // sangat tertinggal
    'on-status-1': '#ffffff', // text on it
    'status-2': '#c16e2e', // tertinggal
    'on-status-2': '#0b1310', // text on it
    'status-3': '#f1e7c8', // berkembang
    'on-status-3': '#0b1310', // text on it
    'status-4': '#4c8aae', // maju
    'on-status-4': '#0b1310', // text on it
    'status-5': '#093b62', // mandiri
    'on-status-5': '#ffffff', // text on it
  },
  dark: {
    ground: '#11171f',
    surface: '#1b242f',
    sunk: '#2a3542',
    ink: '#eef0ec',
    'ink-soft': '#b4bcc6',
    line: '#36424f',
    edge: '#8d97a3',
    brand: '#2c5186',
    'brand-deep': '#182942',
    'on-brand': '#ffffff',
    'on-brand-soft': '#b9c6d8',
    link: '#a5c6f2',
    mark: '#8fb4e6',
    accent: '#d99c27',
    'on-accent': '#18212d',
    ok: '#8fd3a6',
    'ok-ground': '#17291f',
    warn: '#f0c674',
    'warn-ground': '#33280f',
    bad: '#ff9d8d',
    'bad-ground': '#3a1b16',
    alarm: '#a3291b',
    'on-alarm': '#ffffff',
    outline: '#8f8669',
    'status-1': '#ffca8d',
    'on-status-1': '#0b1310',
    'status-2': '#ae612c',
    'on-status-2': '#ffffff',
    'status-3': '#2f2c21',
    'on-status-3': '#ffffff',
    'status-4': '#3f7ba0',
    'on-status-4': '#ffffff',
    'status-5': '#97defa',
    'on-status-5': '#0b1310',
  },
}
