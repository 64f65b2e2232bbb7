type Node = Record<string, unknown> & { children?: Node[]; type?: unknown }

/** Formats that a page shows, as Lexical's bits: bold and italic. */
const shownFormats = 3

/** Addresses that a link of a page may have. */
const linkable = /^(?:https?:|mailto:|tel:|\/|#)/i

/** How a list begins its lines in Word, where it is no list but paragraphs. */
const bullet = /^[·•▪§]\s+/u
const number = /^(\d{1,3})[.)]\s+/u

/**
 * A rich text as pages can show it, whatever it was pasted from: without alignment, fonts and
 * underlining, with Word's bulleted and numbered paragraphs as lists, without pictures that stayed
 * on somebody's computer and without addresses that lead nowhere. Anything else comes back as it
 * is.
 */
export const cleanRichText = (value: unknown): unknown => {
  const { root } = (value ?? {}) as { root?: Node }
  if (!root || !Array.isArray(root.children)) return value
  return {
    ...(value as object),
    root: { ...root, children: withLists(root.children.flatMap(clean)) },
  }
}

const clean = (node: Node): Node[] => {
  // What is no node at all is left to the editor's own checks.
  if (typeof node !== 'object' || node === null) return [node]
  if (node.type === 'upload') return isStored(node.value) ? [{ ...node, format: '' }] : []
  const children = Array.isArray(node.children) ? node.children.flatMap(clean) : undefined
  if ((node.type === 'link' || node.type === 'autolink') && !isLinkable(node)) return children ?? []
  if (node.type === 'text')
    return [{ ...node, format: Number(node.format ?? 0) & shownFormats, style: '' }]
  const plain: Node = { ...node, ...(children ? { children } : {}) }
  if (typeof plain.format === 'string') plain.format = ''
  if ('textFormat' in plain) plain.textFormat = Number(plain.textFormat ?? 0) & shownFormats
  if ('textStyle' in plain) plain.textStyle = ''
  return [plain]
}

/**
 * A picture of the site is an id, or the document where it was read; one that was only pasted is
 * neither.
 */
const isStored = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') ||
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && 'id' in value)

const isLinkable = ({ fields }: Node): boolean => {
  const { linkType, url } = (fields ?? {}) as { linkType?: unknown; url?: unknown }
  return linkType === 'internal' || (typeof url === 'string' && linkable.test(url.trim()))
}

/** Paragraphs in a row that begin like a list of Word become one list. */
const withLists = (nodes: Node[]): Node[] => {
  const out: Node[] = []
  for (let at = 0; at < nodes.length;) {
    const bullets = countFrom(nodes, at, (line) => bullet.test(line))
    const numbers = countFrom(
      nodes,
      at,
      (line, index) => Number(number.exec(line)?.[1]) === index + 1,
    )
    // One line with a number in front is a sentence ("7. Oktober"), two in order are a list.
    const [kind, count] =
      bullets > 0
        ? (['bullet', bullets] as const)
        : numbers > 1
          ? (['number', numbers] as const)
          : (['none', 1] as const)
    const run = nodes.slice(at, at + count)
    if (kind === 'none') out.push(...run)
    else out.push(listOf(kind, run))
    at += count
  }
  return out
}

const countFrom = (
  nodes: Node[],
  at: number,
  isLine: (line: string, index: number) => boolean,
): number => {
  let count = 0
  while (nodes[at + count]?.type === 'paragraph' && isLine(textOf(nodes[at + count]), count))
    count += 1
  return count
}

const textOf = (node: Node | undefined): string => {
  const first = node?.children?.[0]
  return first?.type === 'text' && typeof first.text === 'string' ? first.text : ''
}

const listOf = (listType: 'bullet' | 'number', lines: Node[]): Node => ({
  type: 'list',
  children: lines.map(({ children = [], direction = null }, index) => ({
    type: 'listitem',
    children: children.map((child, place) =>
      place === 0
        ? {
            ...child,
            text: String(child.text).replace(listType === 'bullet' ? bullet : number, ''),
          }
        : child,
    ),
    direction,
    format: '',
    indent: 0,
    value: index + 1,
    version: 1,
  })),
  direction: null,
  format: '',
  indent: 0,
  listType,
  start: 1,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  version: 1,
})
