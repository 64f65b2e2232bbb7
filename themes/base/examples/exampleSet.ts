import type { PageName, PageViews } from '../../contract/slots'
import { mapView } from './mapView'

/** Examples of one page: at least these five, and any the page needs besides. */
export type ExampleSet<View> = Record<
  'empty' | 'hostile' | 'imageless' | 'longest' | 'ordinary',
  View
> &
  Record<string, View>

/** Examples of the pages of a family, such as `typeof newsSlots`. */
export type ExamplesOf<Family> = Pick<Examples, keyof Family & PageName>

/** Examples of every page. */
export type Examples = { [Name in PageName]: ExampleSet<PageViews[Name]> }

/** A village name of 60 characters, the longest the collection takes. */
const longestName = 'Desa Kertawinangunsari Pasirpanjang Kidul Girang Hilir Jaya'.padEnd(60, 'a')

/** A headline of 300 characters with words of twenty letters. */
const longestTitle =
  'Pertanggungjawabannya dipertanggungjawabkan, ketidakberlangsungan pemberdayaan masyarakat desa '
    .repeat(4)
    .slice(0, 299) + '.'

/** A sentence full of words of twenty letters and more. */
const longestSentence =
  'Penyelenggaraannyalah mempertanggungjawabkannya, keberlangsungannyalah dipertimbangkannya sungguh-sungguh.'

/**
 * What someone may type to break a page: markup, an address that runs, marks that turn the line
 * around, a word of 10,000 characters, emoji made of several, Arabic, and the ends of everything a
 * text can stand in.
 */
const hostileTexts = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  `"><svg onload=alert(1)>' onmouseover='alert(1)' style="position:fixed"`,
  '\u202Ekanan ke kiri\u2067 tanpa penutup \u202D\u2066',
  'Panjang'.padEnd(10_000, 'g'),
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 keluarga e\u0301\u0302\u0303\u0304\u0305',
  'بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ',
  '</style></title></textarea><!-- ]]> {{7*7}} ${7*7} &lt;b&gt; \u0000\uFFFD',
]

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
