type TextNode = {
  detail: 0
  format: 0
  mode: 'normal'
  style: ''
  text: string
  type: 'text'
  version: 1
}
type BlockNode = Record<string, unknown> & {
  children: (BlockNode | TextNode)[]
  type: string
  version: 1
}

/** Rich text as the news and pages collections store it. */
export type RichText = {
  root: { children: BlockNode[]; direction: 'ltr'; format: ''; indent: 0; type: 'root'; version: 1 }
}

/**
 * Rich text from plain lines, one a block: `## ` a heading, `- ` and `1. ` items of a list,
 * `> ` a quotation, everything else a paragraph.
 */
export const richText = (lines: readonly string[]): RichText => {
  const children: BlockNode[] = []
  for (const line of lines) {
    const item = /^(- |\d+\. )(.*)$/.exec(line)
    if (item) addItem({ children, isNumbered: item[1] !== '- ', text: item[2] ?? '' })
    else children.push(blockOf(line))
  }
  return { root: { children, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } }
}

const blockOf = (line: string): BlockNode => {
  if (line.startsWith('## ')) return block('heading', [text(line.slice(3))], { tag: 'h2' })
  if (line.startsWith('> ')) return block('quote', [text(line.slice(2))])
  return block('paragraph', [text(line)], { textFormat: 0, textStyle: '' })
}

const addItem = (args: { children: BlockNode[]; isNumbered: boolean; text: string }): void => {
  const listType = args.isNumbered ? 'number' : 'bullet'
  let list = args.children.at(-1)
  if (list?.type !== 'list' || list.listType !== listType) {
    list = block('list', [], { listType, start: 1, tag: args.isNumbered ? 'ol' : 'ul' })
    args.children.push(list)
  }
  list.children.push(block('listitem', [text(args.text)], { value: list.children.length + 1 }))
}

const block = (
  type: string,
  children: (BlockNode | TextNode)[],
  rest: Record<string, unknown> = {},
): BlockNode => ({
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  type,
  version: 1,
  ...rest,
})

const text = (value: string): TextNode => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: value,
  type: 'text',
  version: 1,
})
