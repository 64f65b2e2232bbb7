/**
 * Colours all palettes of the theme share: verdicts, alarm and the status scale. The scale runs
 * from dry soil over straw to deep water; blue in its upper arm keeps it apart from the brown for
 * every kind of eye.
 */
export const lightNeutral = {
  'on-brand': '#ffffff',
  ok: '#1d6234',
  'ok-ground': '#e2efd9',
  warn: '#754600',
  'warn-ground': '#fbecc6',
  bad: '#a02a18',
  'bad-ground': '#fbe8e0',
  alarm: '#98301a',
  'on-alarm': '#ffffff',
  outline: '#827a5c',
  'status-1': '#5f2410',
  'on-status-1': '#ffffff',
  'status-2': '#bb7038',
  'on-status-2': '#0e130b',
  'status-3': '#f4eac6',
  'on-status-3': '#0e130b',
  'status-4': '#46908f',
  'on-status-4': '#0e130b',
  'status-5': '#0b4045',
  'on-status-5': '#ffffff',
}

/** The same on a dark screen. */
export const darkNeutral = {
  'on-brand': '#ffffff',
  ok: '#93d49c',
  'ok-ground': '#17291a',
  warn: '#f0c674',
  'warn-ground': '#33280f',
  bad: '#ff9f8c',
  'bad-ground': '#3a1c14',
  alarm: '#a8341c',
  'on-alarm': '#ffffff',
  outline: '#918868',
  'status-1': '#ffc795',
  'on-status-1': '#0e130b',
  'status-2': '#ad6230',
  'on-status-2': '#ffffff',
  'status-3': '#2c2a1d',
  'on-status-3': '#ffffff',
  'status-4': '#3d7f80',
  'on-status-4': '#ffffff',
  'status-5': '#9be4dc',
  'on-status-5': '#0e130b',
}
