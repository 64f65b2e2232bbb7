/** An element of an XML document. Names stand as written, prefix included; text is unescaped. */
export type XmlElement = {
  attributes: Record<string, string>
  children: XmlElement[]
  name: string
  text: string
}

const entities: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }
const name = String.raw`[A-Za-z_][\w.:-]*`
const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/
const tag = new RegExp(String.raw`^<(/)?(${name})((?:\s+${name}="[^"<]*")*)\s*(/)?>`)
const attribute = new RegExp(String.raw`(${name})="([^"<]*)"`, 'g')
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * Reads an XML document as strictly as we write them: declaration, elements, attributes in double
 * quotes, text. Prefixes must be declared.
 * @throws Error saying what is not well-formed.
 */
export const readXml = (document: string): XmlElement => {
  if (forbidden.test(document)) throw new Error('a character that XML cannot hold')
  let rest = document.replace(declaration, '')
  if (rest === document) throw new Error('no declaration')
  const root: XmlElement = { name: '#document', attributes: {}, children: [], text: '' }
  const open = [root]
  while (rest) {
    const parent = open.at(-1) ?? root
    const text = /^[^<]+/.exec(rest)?.[0]
    if (text !== undefined) {
      if (parent === root && text.trim())
        throw new Error(`text outside the root: ${text.slice(0, 40)}`)
      parent.text += unescaped(text)
      rest = rest.slice(text.length)
      continue
    }
    const [whole, closes, found = '', given = '', isEmpty] = tag.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no tag: ${rest.slice(0, 60)}`)
    rest = rest.slice(whole.length)
    if (closes) {
      if (parent.name !== found) throw new Error(`</${found}> closes <${parent.name}>`)
      open.pop()
      continue
    }
    const element: XmlElement = {
      name: found,
      attributes: readAttributes(given),
      children: [],
      text: '',
    }
    parent.children.push(element)
    if (!isEmpty) open.push(element)
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`)
  const [only, ...others] = root.children
  if (!only || others.length > 0) throw new Error('not exactly one root')
  checkPrefixes(only)
  return only
}

/** Every element of that name below an element, in order. */
export const allOf = (element: XmlElement, wanted: string): XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.name === wanted ? [child] : []),
    ...allOf(child, wanted),
  ])

/** Text of the first element of that name below; undefined without one. */
export const textOf = (element: XmlElement, wanted: string): string | undefined =>
  allOf(element, wanted)[0]?.text

const readAttributes = (given: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of given.matchAll(attribute)) {
    if (Object.hasOwn(attributes, key)) throw new Error(`${key} stands twice`)
    attributes[key] = unescaped(value)
  }
  return attributes
}

const unescaped = (text: string): string =>
  text.replaceAll(/&(#?\w*;?)/g, (whole, inside: string) => {
    const [, digits, word = ''] = /^(?:#(\d+)|(\w+));$/.exec(inside) ?? []
    const sign = digits ? String.fromCodePoint(Number(digits)) : entities[word]
    if (sign === undefined) throw new Error(`a bare or unknown ${whole}`)
    return sign
  })

const checkPrefixes = (root: XmlElement): void => {
  const declared = new Set([
    'xml',
    'xmlns',
    ...Object.keys(root.attributes).flatMap((key) =>
      key.startsWith('xmlns:') ? [key.slice(6)] : [],
    ),
  ])
  const check = ({ attributes, children, name: own }: XmlElement): void => {
    for (const each of [own, ...Object.keys(attributes)]) {
      const [prefix] = each.split(':')
      if (each.includes(':') && !declared.has(prefix ?? ''))
        throw new Error(`prefix of ${each} is not declared`)
    }
    children.forEach(check)
  }
  check(root)
}
