/** An opening tag of a document. */
export type Tag = {
  /** In lower case. */
  name: string
  /** Values by name in lower case, with the characters that HTML escapes put back. */
  attributes: Record<string, string>
  /** The tag as it stands, cut to what a message can show. */
  text: string
}

/** The opening tags of a document in order; what stands in `style` and `script` is no markup. */
export const readTags = (html: string): Tag[] =>
  [...html.replace(rawText, '$1').matchAll(openingTag)].map(([text, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(attribute)].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        unescape(double ?? single ?? bare ?? ''),
      ]),
    ),
    text: text.length > 120 ? `${text.slice(0, 120)}…` : text,
  }))

const rawText = /(<(style|script)\b[^>]*>)[\s\S]*?(?=<\/\2)/gi
const openingTag = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

const unescape = (value: string): string =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
