import { letterOf, pen } from './alphabet'

/**
 * White between two upright strokes, a space, and what round and slanting letters stand closer, a
 * capital being 100.
 */
const gap = 15
const space = 30
const closer = 5

const looseLeft = 'ACGJOQTVWXYZacdegoqtvwxyz04679/'
const looseRight = 'ABCDKLOPQRTVWXYZbceoprtvwxyz0234579/'

/** A line set in letters: where each begins, and how long the line is, a capital being 100. */
export type SetLine = { letters: { path: string; x: number }[]; width: number }

/** Sets drawable text in one line. */
export const setLine = (text: string): SetLine => {
  const letters: SetLine['letters'] = []
  let x = 0
  let end = 0
  let before = ''
  for (const character of text) {
    const letter = letterOf(character)
    if (!letter) {
      x += space
      before = ''
      continue
    }
    if (looseRight.includes(before) && before) x -= closer
    if (looseLeft.includes(character)) x -= closer
    x = Math.max(0, x)
    letters.push({ path: letter.path, x })
    end = x + letter.width
    x = end + pen + gap
    before = character
  }
  return { letters, width: end }
}
