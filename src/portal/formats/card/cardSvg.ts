import type { Tokens } from '../../../../themes/contract'
import { lineHeight, pen } from './alphabet'
import { drawableText } from './drawableText'
import { setLine } from './setLine'
import { wrapText } from './wrapText'

/** What a card says; any text, drawn as far as there are letters for it. */
export type CardText = {
  /** Whose site it is: "Desa Contoh". */
  name: string
  /** Lines under the name, at most two: its regions. */
  place: string[]
  /** What is shown, large. */
  title: string
  /** A short line above it: "Berita, 19 Juni 2025". */
  topic: string
}

/** Size of a card in pixels, as link previews take it. */
export const cardSize = { height: 630, width: 1200 }

/** Where the photo stands. */
export const photoBox = { height: 630, width: 460, x: 740, y: 0 }
/** Where the emblem stands. */
export const emblemBox = { height: 92, width: 92, x: 78, y: 489 }

const left = 64
/**
 * Heights of a capital to try for the title, largest first, with the lines each leaves room for.
 */
const sizes = [
  { cap: 58, lines: 3 },
  { cap: 46, lines: 4 },
  { cap: 36, lines: 5 },
]

/**
 * The drawing of a card. Every letter is a path of our own alphabet, so that no text can be markup
 * and no font is needed.
 */
export const cardSvg = (args: {
  colors: Tokens
  hasEmblem: boolean
  hasPhoto: boolean
  text: CardText
}): string => {
  const { colors, hasEmblem, hasPhoto, text } = args
  const width = (hasPhoto ? photoBox.x : 930) - left - 48
  const { cap, lines } = titleLines(drawableText(text.title), width)
  const nameX = hasEmblem ? emblemBox.x + emblemBox.width + 40 : left
  const beside = { width: width + left - nameX, x: nameX }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colors.brand}"/>`,
    `<rect y="440" width="100%" height="190" fill="${colors['brand-deep']}"/>`,
    hasPhoto ? '' : tiles(colors),
    rhombuses(colors, hasPhoto ? photoBox.x : cardSize.width),
    lineSvg({
      ...setToFit([21], text.topic, width),
      color: colors['on-brand-soft'],
      x: left,
      y: 80,
    }),
    ...lines.map((each, index) =>
      lineSvg({
        cap,
        color: colors['on-brand'],
        text: each,
        x: left,
        y: 108 + cap * 1.1 + index * (cap / 100) * lineHeight,
      }),
    ),
    hasEmblem ? emblemGround(colors) : '',
    lineSvg({
      ...setToFit([32, 26, 20], text.name, beside.width),
      color: colors['on-brand'],
      x: beside.x,
      y: 518,
    }),
    ...text.place.slice(0, 2).map((each, index) =>
      lineSvg({
        ...setToFit([19], each, beside.width),
        color: colors['on-brand-soft'],
        x: beside.x,
        y: 557 + index * 32,
      }),
    ),
    '</svg>',
  ].join('')
}

/**
 * Any text in one line: in the largest of the sizes that has room for it whole, else cut in the
 * last.
 */
const setToFit = (caps: number[], text: string, width: number): { cap: number; text: string } => {
  let fitting = { cap: 0, text: '' }
  for (const cap of caps) {
    const { isCut, lines } = wrapText({
      lines: 1,
      text: drawableText(text),
      width: (width / cap) * 100,
    })
    fitting = { cap, text: lines[0] ?? '' }
    if (!isCut) break
  }
  return fitting
}

const titleLines = (text: string, width: number): { cap: number; lines: string[] } => {
  for (const { cap, lines } of sizes) {
    const set = wrapText({ lines, text, width: (width / cap) * 100 })
    if (!set.isCut || cap === sizes.at(-1)?.cap) return { cap, lines: set.lines }
  }
  return { cap: 0, lines: [] }
}

/** `y` is the foot of the letters. */
const lineSvg = (args: {
  cap: number
  color: string
  text: string
  x: number
  y: number
}): string => {
  const scale = args.cap / 100
  const paths = setLine(args.text).letters.map(
    ({ path, x }) => `<path transform="translate(${x})" d="${path}"/>`,
  )
  const place = `translate(${args.x} ${(args.y - args.cap).toFixed(1)}) scale(${scale})`
  return `<g transform="${place}" fill="none" stroke="${args.color}" stroke-width="${pen}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`
}

const emblemGround = (colors: Tokens): string => {
  const { height, width, x, y } = emblemBox
  return `<rect x="${x - 14}" y="${y - 14}" width="${width + 28}" height="${height + 28}" rx="18" fill="${colors.ground}"/>`
}

/** A row of floor tiles between title and name. */
const rhombuses = (colors: Tokens, width: number): string => {
  const count = Math.ceil(width / 24)
  const row = Array.from(
    { length: count },
    (_, index) => `M${index * 24} 440l12-9 12 9-12 9z`,
  ).join('')
  return `<path d="${row}" fill="${colors.accent}"/>`
}

/** The corner of a tiled floor, where no photo stands. */
const tiles = (colors: Tokens): string => {
  const side = 92
  const shapes: string[] = []
  for (let column = 0; column < 6; column += 1) {
    for (let row = 0; row < 4; row += 1)
      shapes.push(
        `M${1154 - column * 46} ${row * side + (column % 2) * 46 + 36}l46-46 46 46-46 46z`,
      )
  }
  return `<path d="${shapes.join('')}" fill="none" stroke="${colors['on-brand-soft']}" stroke-opacity=".22" stroke-width="3"/>`
}
