import { markSafeHtml, type SafeHtml } from '../../../themes/contract'
import { imageOf } from '../words/image'
import { escapeHtml } from './escapeHtml'
import { safeHref } from './safeHref'

type Node = Record<string, unknown> & { children?: unknown; type?: unknown }

/**
 * A Lexical document as HTML that is safe by construction: every text is escaped, only the elements
 * below exist, no attribute comes from the document but checked addresses. Unknown nodes give their
 * text.
 */
export const richText = (value: unknown): SafeHtml => {
  const root = (value as null | undefined | { root?: Node })?.root
  return markSafeHtml(root ? children(root) : '')
}

const children = (node: Node): string =>
  Array.isArray(node.children) ? node.children.map((child) => print(child as Node)).join('') : ''

const print = (node: Node): string => {
  switch (node.type) {
    case 'autolink':
    case 'link':
      return link(node)
    case 'heading':
      return block(node.tag === 'h3' || node.tag === 'h4' ? 'h3' : 'h2', children(node))
    case 'horizontalrule':
      return '<hr>'
    case 'linebreak':
      return '<br>'
    case 'list':
      return block(node.listType === 'number' ? 'ol' : 'ul', children(node))
    case 'listitem':
      return `<li>${children(node)}</li>`
    case 'paragraph':
      return block('p', children(node))
    case 'quote':
      return block('blockquote', children(node))
    case 'tab':
      return ' '
    case 'text':
      return text(node)
    case 'upload':
      return upload(node)
    default:
      return children(node)
  }
}

/** An empty line of the editor is no paragraph of the page. */
const block = (tag: string, content: string): string =>
  content.trim() === '' ? '' : `<${tag}>${content}</${tag}>`

const bold = 1
const italic = 2

const text = (node: Node): string => {
  const format = typeof node.format === 'number' ? node.format : 0
  let html = escapeHtml(typeof node.text === 'string' ? node.text : '')
  if (format & italic) html = `<em>${html}</em>`
  if (format & bold) html = `<strong>${html}</strong>`
  return html
}

const link = (node: Node): string => {
  const href = safeHref((node.fields as undefined | { url?: unknown })?.url)
  return href
    ? `<a href="${escapeHtml(href)}" rel="noopener">${children(node)}</a>`
    : children(node)
}

/** A photo in the text. One that the visitor may not see stays an id and is left out. */
const upload = (node: Node): string => {
  const image = typeof node.value === 'object' ? imageOf(node.value) : undefined
  if (!image) return ''
  const srcset = image.srcset
    ? ` srcset="${escapeHtml(image.srcset)}" sizes="(min-width: 46rem) 42rem, 92vw"`
    : ''
  return `<figure><img src="${escapeHtml(image.src)}"${srcset} width="${image.width}" height="${image.height}" alt="${escapeHtml(image.alt)}" loading="lazy"></figure>`
}
