type TextNode = { children?: unknown[]; root?: unknown; text?: unknown }

/** The words of a rich text, one space between blocks; empty for anything that is not one. */
export const plainText = (value: unknown): string =>
  words(value).join('').replace(/\s+/g, ' ').trim()

const words = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const node = value as TextNode
  if (node.root) return words(node.root)
  if (typeof node.text === 'string') return [node.text]
  return Array.isArray(node.children) ? [...node.children.flatMap(words), ' '] : []
}
