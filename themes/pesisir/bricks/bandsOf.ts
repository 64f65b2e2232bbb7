import type { HomeSection } from '../../contract/home'

/** A band of the home page: one section across, or up to three neighbours side by side. */
export type Band = {
  /** Its sections, in the village's order. */
  sections: HomeSection[]
  /** The water it lies in. */
  tone: 'deep' | 'foam' | 'plain' | 'sand'
}

/** Sections short enough to stand beside each other. */
const narrow: readonly HomeSection[] = ['agenda', 'budget', 'index']

const tones: Partial<Record<HomeSection, Band['tone']>> = {
  calls: 'deep',
  gallery: 'foam',
  units: 'sand',
}

/** Cuts the sections of a home page into bands; their order stays the village's. */
export const bandsOf = (sections: HomeSection[]): Band[] =>
  sections.reduce<Band[]>((bands, section) => {
    const last = bands.at(-1)
    const joins =
      narrow.includes(section) &&
      last?.sections.every((other) => narrow.includes(other)) &&
      last.sections.length < narrow.length
    if (last && joins) {
      return [...bands.slice(0, -1), { ...last, sections: [...last.sections, section] }]
    }
    return [...bands, { sections: [section], tone: tones[section] ?? 'plain' }]
  }, [])
