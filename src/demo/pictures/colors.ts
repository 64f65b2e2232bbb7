/** The demo's paint box: muted earth colours that sit well beside every theme. */
export const colors = {
  cloth: ['#1f3d68', '#a2482f', '#5d7a4e', '#d39a2d', '#7a4a6a', '#35706a', '#8c5a3c', '#4a6a94'],
  hair: '#23211f',
  leaf: ['#4b6b4f', '#5f8163', '#6f8f52', '#56754a'],
  roof: ['#a5583f', '#8a4632', '#9a6a45', '#7a5a4a'],
  skin: ['#c99b72', '#b98660', '#a9754f', '#d2a880'],
  trunk: '#5a4a3a',
  veil: ['#d7c3a5', '#8fa7a0', '#c98f6b', '#5c6f92', '#a35d63', '#6f8560', '#e3d9c6', '#3f4f55'],
  wall: ['#f3ead8', '#e8e0cf', '#dfe6df', '#f0dfc8'],
} as const

/** Colours of one time of day, from far to near. */
export type Light = {
  far: string
  field: string
  mid: string
  near: string
  sky: string
  sun: string
  water: string
}

export const lights: readonly Light[] = [
  {
    far: '#a9bfc4',
    field: '#93ad63',
    mid: '#86a19c',
    near: '#5f8163',
    sky: '#dce6e6',
    sun: '#f3dca6',
    water: '#b9cdd0',
  },
  {
    far: '#9fbccb',
    field: '#86a757',
    mid: '#7a9f95',
    near: '#527b58',
    sky: '#cfe2ea',
    sun: '#fbf2d2',
    water: '#a5c8d3',
  },
  {
    far: '#cbab92',
    field: '#a9a555',
    mid: '#a58d79',
    near: '#6f7d55',
    sky: '#f2dfc3',
    sun: '#eeb04f',
    water: '#dcc7ae',
  },
  {
    far: '#b3bec0',
    field: '#8ba266',
    mid: '#8b9c98',
    near: '#617a63',
    sky: '#dde0dd',
    sun: '#eceadf',
    water: '#bfc9c8',
  },
]
