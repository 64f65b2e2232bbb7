/** A filled SVG path; numbers in `d` are already rounded by the caller or whole. */
export const path = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`

export const rect = (fill: string, x: number, y: number, width: number, height: number): string =>
  `<rect fill="${fill}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`

export const circle = (fill: string, x: number, y: number, radius: number): string =>
  `<circle fill="${fill}" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>`

export const stroke = (color: string, width: number, d: string): string =>
  `<path fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`

/** Places a drawing made around 0,0. A negative `scaleX` mirrors it. */
export const place = (args: {
  content: string
  scale?: number
  scaleX?: number
  x: number
  y: number
}): string => {
  const scale = args.scale ?? 1
  return `<g transform="translate(${round(args.x)} ${round(args.y)}) scale(${round(args.scaleX ?? scale)} ${round(scale)})">${args.content}</g>`
}

/** `count` drawings, one after another. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

export const round = (value: number): number => Math.round(value * 100) / 100
