import type { HomeSection } from '../contract/home'

/** Short lists that stand side by side on one terrace when they are neighbours. */
const narrow: readonly HomeSection[] = ['agenda', 'budget', 'index']

/** Sections that stand on the first terrace, under the heading, when they come first. */
const opening: readonly HomeSection[] = ['notices', 'tiles']

/** The first terrace, which may hold nothing but the heading, and those below it. */
export type Terraces = { first: HomeSection[]; rest: HomeSection[][] }

/**
 * Cuts the sections of a home page into terraces and keeps their order: what opens the page goes
 * with the heading, short neighbours share a terrace, notices stand above the section they precede.
 */
export const terracesOf = (sections: readonly HomeSection[]): Terraces => {
  const start = sections.findIndex((name) => !opening.includes(name))
  const cut = start === -1 ? sections.length : start
  const rest = sections.slice(cut).reduce<HomeSection[][]>((terraces, name) => {
    const last = terraces.at(-1)
    if (!last || !belongTogether(last, name)) return [...terraces, [name]]
    return [...terraces.slice(0, -1), [...last, name]]
  }, [])
  return { first: sections.slice(0, cut), rest }
}

const belongTogether = (terrace: HomeSection[], name: HomeSection): boolean =>
  terrace.every((one) => one === 'notices') ||
  (narrow.includes(name) && terrace.every((one) => narrow.includes(one)))
