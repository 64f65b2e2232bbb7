import type { Target } from '../readTarget'

const maxValueLength = 100

export type PageKey = {
  /** Host and cleaned URL: the same for every spelling of one page. */
  key: string
  /** Path and known parameters only, sorted; what the renderer gets to see. */
  url: string
}

/**
 * Names the page a request asks for. Unknown parameters are dropped, so that `?x=1..n` is one page;
 * of a repeated parameter the first counts.
 * @param knownQuery names of the parameters that pages read.
 * @returns undefined when a known parameter is unreadable or longer than 100 characters: nothing a
 *   form of ours sends, and answering it (400) must cost neither a render nor memory.
 */
export const pageKey = (
  { host, path, search }: Target,
  knownQuery: ReadonlySet<string>,
): PageKey | undefined => {
  if (search.length < 2) return { key: host + path, url: path }
  const known = new Map<string, string>()
  for (const pair of search.slice(1).split('&')) {
    const equalsAt = pair.indexOf('=')
    const name = decodeForm(equalsAt === -1 ? pair : pair.slice(0, equalsAt))
    if (name === undefined || !knownQuery.has(name) || known.has(name)) continue
    const value = equalsAt === -1 ? '' : decodeForm(pair.slice(equalsAt + 1))
    if (value === undefined || value.length > maxValueLength) return undefined
    known.set(name, value)
  }
  if (known.size === 0) return { key: host + path, url: path }
  const query = [...known.keys()]
    .sort()
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(known.get(name) ?? '')}`)
    .join('&')
  const url = `${path}?${query}`
  return { key: host + url, url }
}

const decodeForm = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
