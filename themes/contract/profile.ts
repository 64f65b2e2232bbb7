import type { BaseView, ContactView } from './frame'
import { page } from './slotKinds'
import type { Fact, Image, Link, SafeHtml } from './values'

/** A person in office. Never carries a private telephone number. */
export type Official = {
  /** Full name with titles; undefined when the seat is empty. */
  name: string | undefined
  /** Office held: "Kepala Desa", "Kasi Pelayanan". */
  role: string
  /** Term in words: "2021–2029". */
  termText: string | undefined
  /** What residents come to this person for: "Surat, pengaduan". */
  duty: string | undefined
  /** Official number residents may call; the label is the number as people write it. */
  phone: Link | undefined
  /** Portrait, 3 by 4. */
  photo: Image | undefined
}

/** The people of one institution. */
export type OfficialGroup = {
  /** Name: "Perangkat desa", "Badan Permusyawaratan Desa (BPD)". */
  title: string
  /** Fragment to link to, unique on the page, `[a-z0-9-]`. */
  anchor: string
  /** The head of the institution, shown larger; undefined when there is none. */
  head: Official | undefined
  /** The other members in their order. */
  members: Official[]
}

/** A person in the organisation and those who report to them (Permendagri 84/2015). */
export type StructureNode = {
  /** Office held. */
  role: string
  /** Name; undefined for an empty seat. */
  name: string | undefined
  /** Who reports to this person, in order. */
  children: StructureNode[]
}

/** A village's outline as one SVG path. */
export type OutlineView = {
  /** Path data in whole units. */
  path: string
  /** Width of the drawing in units. */
  width: number
  /** Height of the drawing in units. */
  height: number
  /** What it shows: "Batas Desa Contoh Jaya". */
  label: string
  /** Where the boundary comes from and that it is indicative. */
  sourceText: string
}

/** A page about the village, such as its history. */
export type ProfilePage = Link & {
  /** One sentence about it. */
  summary: string | undefined
}

/** Profile of a village: what it is, who runs it, where it lies. */
export type ProfileView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Introduction; undefined when the village has written none. */
  introduction: SafeHtml | undefined
  /** Figures worth showing large, up to four. */
  facts: Fact[]
  /** Pages of the profile: history, vision, own pages. */
  pages: ProfilePage[]
  /** Vision in one or two sentences, from the page of that name; undefined without one. */
  vision: { text: string; more: Link } | undefined
  /** Who reports to whom in the village government; undefined with fewer than three people. */
  structure: StructureNode | undefined
  /** Officials by institution; empty when none is entered. */
  groups: OfficialGroup[]
  /** Territory as a list: area, boundaries, code of the village. */
  territory: Fact[]
  /** What the village borders on: "Utara", "Laut Jawa"; empty when unknown. */
  borders: Fact[]
  /** Drawing of the village's outline; undefined when its boundary is not known. */
  outline: OutlineView | undefined
  /** Link to a map with the office; undefined when its place is not known. */
  mapLink: Link | undefined
  /** Address of the office. */
  contact: ContactView | undefined
}

/** Slots of the family. */
export const profileSlots = {
  /** Profile of a village. */
  Profile: page<ProfileView>(),
}
