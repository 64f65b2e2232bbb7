import { xmlText } from './xmlText'

type Attributes = Record<string, string>

/** An element with text in it; nothing for a text that is not there. */
export const element = (
  name: string,
  text: string | undefined,
  attributes: Attributes = {},
): string => (text === undefined ? '' : parent(name, [xmlText(text)], attributes))

/** An element with ready elements in it. */
export const parent = (name: string, children: string[], attributes: Attributes = {}): string => {
  const open = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`),
  ].join(' ')
  return children.length > 0 ? `<${open}>${children.join('')}</${name}>` : `<${open}/>`
}

/** A whole document around its root element. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
