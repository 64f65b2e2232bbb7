import { expect, it } from 'vitest'

import { visionText } from './visionText'

type Block = string | { heading: string }

const body = (...blocks: Block[]) => ({
  root: {
    children: blocks.map((block) =>
      typeof block === 'string'
        ? { children: [{ text: block, type: 'text' }], type: 'paragraph' }
        : { children: [{ text: block.heading, type: 'text' }], type: 'heading' },
    ),
  },
})

it.each<[string, Block[]]>([
  [
    'Desa yang rukun dan sehat.',
    [
      { heading: 'Visi' },
      'Desa yang rukun dan sehat. Disusun bersama warga.',
      { heading: 'Misi' },
      '1. Melayani',
    ],
  ],
  ['Desa yang rukun dan sehat', ['VISI', 'Desa yang rukun dan sehat', 'MISI']],
  [
    '“Terwujudnya desa yang mandiri.”',
    ['Visi: “Terwujudnya desa yang mandiri.” Visi ini disusun 2021.'],
  ],
  [
    'terwujudnya desa yang maju dan adil',
    ['Visi Desa Contoh Jaya adalah terwujudnya desa yang maju dan adil'],
  ],
  [
    'Meneruskan cita-cita H. Contoh bin Misal dkk. untuk semua.',
    ['Meneruskan cita-cita H. Contoh bin Misal dkk. untuk semua. Lalu lain.'],
  ],
])('is "%s" in %j', (text, blocks) => {
  expect(visionText(body(...blocks))).toBe(text)
})

it.each([
  [undefined],
  [null],
  [{}],
  [{ root: { children: 'x' } }],
  [body()],
  [body({ heading: 'Visi' }, 'VISI')],
  [body('Misi desa kami adalah melayani.')],
])('is none in %j', (value) => {
  expect(visionText(value)).toBeUndefined()
})

it('is cut at a word when it is a text', () => {
  const text = visionText(body(`Desa ${'maju '.repeat(200)}`))
  expect(text?.length).toBeLessThanOrEqual(321)
  expect(text).toMatch(/ maju…$/)
})
