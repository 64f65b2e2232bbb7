import { hostileTexts, longestName, longestSentence, longestTitle } from './texts'
import { mapView } from './mapView'

/** Examples of one page: at least these five, and any the page needs besides. */
export type ExampleSet<View> = Record<
  'empty' | 'hostile' | 'imageless' | 'longest' | 'ordinary',
  View
> &
  Record<string, View>

/** Properties that hold HTML made safe by the portal. */
const html = new Set(['body', 'introduction'])

/**
 * Builds the five examples of a page from two written ones: `longest`, `imageless` and `hostile`
 * are the ordinary one with every text or image changed, so that no property is forgotten.
 */
export const exampleSet = <View>({
  ordinary,
  empty,
  more = {},
}: {
  ordinary: View
  empty: View
  more?: Record<string, View>
}): ExampleSet<View> => ({
  ...more,
  ordinary,
  empty,
  longest: mapView(ordinary, { change: longest, drop: [] }),
  imageless: mapView(ordinary, {
    change: ({ text }) => text,
    drop: ['cover', 'emblem', 'ogImage', 'photo'],
  }),
  hostile: mapView(ordinary, { change: hostile, drop: [] }),
})

const longest = ({ key, text, index }: { key: string; text: string; index: number }): string => {
  if (html.has(key)) return `<h2>${longestTitle}</h2><p>${longestSentence.repeat(3)}</p>`
  if (key === 'title') return `${longestTitle.slice(0, 295)} ${index}`
  if (key === 'name' || key === 'label') return `${longestName.slice(0, 56)} ${index}`
  return /\d/.test(text) ? text : `${longestSentence} ${index}`
}

const hostile = ({ key, index }: { key: string; index: number }): string => {
  const text = `${hostileTexts[index % hostileTexts.length]} ${index}`
  return html.has(key) ? `<p>${escape(text)}</p>` : text
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
