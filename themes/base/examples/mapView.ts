/** Properties that are not text for people: addresses, names of fields, tokens of HTML. */
const structural = new Set([
  'action',
  'anchor',
  'autocomplete',
  'canonical',
  'fullHref',
  'href',
  'icon',
  'iconHref',
  'iso',
  'jsonLd',
  'kind',
  'lang',
  'manifestHref',
  'ogType',
  'path',
  'searchHref',
  'sections',
  'sizes',
  'src',
  'srcset',
  'tone',
  'type',
])

/** What becomes of a value: its key, itself, and how many texts came before it. */
type Change = (value: { key: string; text: string; index: number }) => string

/**
 * The same view with every text changed, however deep; addresses and other structure stay. `drop`
 * names properties to become undefined.
 */
export const mapView = <View>(
  view: View,
  {
    change,
    drop,
  }: {
    change: Change
    drop: readonly string[]
  },
): View => {
  let index = 0
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return change({ key, text: value, index: index++ })
    if (Array.isArray(value)) return value.map((one) => walk(one, key))
    if (typeof value !== 'object' || value === null) return value
    const isControl = 'autocomplete' in value || key === 'hidden'
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        if (drop.includes(name)) return [name, undefined]
        if (structural.has(name) || (isControl && name === 'name')) return [name, inner]
        return [name, walk(inner, name)]
      }),
    )
  }
  return walk(view, '') as View
}
