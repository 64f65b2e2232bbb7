import { searchText } from '../../../../collections/shared/searchText'
import type { StructureNode } from '../../../../themes/contract'
import type { Official } from '../../../payload-types'
import { seatName } from './official'

type Person = Pick<Official, 'institution' | 'isHead' | 'name' | 'position'>

/**
 * Parts of a village government (Permendagri 84/2015 art. 2 to 10), as far as their titles tell
 * them apart.
 */
type Part = 'hamlet' | 'head' | 'other' | 'secretariat' | 'secretary' | 'section' | 'staff'

/** Titles in their local and everyday spellings, the first that fits counts. */
const titles: [Part, RegExp][] = [
  ['staff', /^(staf|staff|operator)\b/],
  ['secretary', /^(sekretaris( desa)?|sekdes|carik)$|^sekretaris desa\b/],
  ['secretariat', /^(kaur|ka ?ur|kepala urusan|bendahara)\b/],
  ['section', /^(kasi|kasie|ka ?si|ka ?sie|kepala seksi|pelaksana teknis)\b/],
  [
    'hamlet',
    /^(kadus|kasun|kepala (dusun|kampung|lingkungan|kewilayahan|wilayah|dukuh|jorong|banjar)|kawil|kaling|dukuh|bekel|bayan|kebayan|kelian|jorong|pelaksana kewilayahan)\b/,
  ],
  [
    'head',
    /^(kepala desa|kades|kuwu|perbekel|petinggi|lurah|keuchik|geuchik|hukum tua|pangulu|wali nagari)\b/,
  ],
]

/** Whoever stands in for another holds the same place in the order. */
const standIn = /^(pj|pjs|plt|plh|penjabat|pejabat|pelaksana tugas|pelaksana harian)( sementara)? /

/**
 * Who reports to whom in the village government: the secretary with heads of affairs, heads of
 * section and of hamlets under the village head, staff under whom their title names.
 * Undefined with fewer than three people.
 */
export const structure = (officials: Person[]): StructureNode | undefined => {
  const people = officials
    .filter(({ institution }) => institution === 'pemerintah-desa')
    .map((person) => ({
      node: nodeOf(person),
      part: person.isHead ? 'head' : partOf(person.position),
    }))
  if (people.length < 3) return undefined
  const nodesOf = (part: Part): StructureNode[] =>
    people.filter((each) => each.part === part).map(({ node }) => node)
  const [head, ...otherHeads] = nodesOf('head')
  const [secretary, ...otherSecretaries] = nodesOf('secretary')
  const root = head ?? { children: [], name: undefined, role: 'Kepala Desa' }
  const leaders = [...nodesOf('secretariat'), ...nodesOf('section'), ...nodesOf('hamlet')]
  for (const node of nodesOf('staff'))
    (leaderOf(node.role, leaders) ?? secretary ?? root).children.push(node)
  const secretariat = nodesOf('secretariat')
  // The heads of affairs stand above whatever staff the secretary already has.
  secretary?.children.unshift(...secretariat)
  root.children.unshift(
    ...(secretary ? [secretary] : secretariat),
    ...otherSecretaries,
    ...nodesOf('section'),
    ...nodesOf('hamlet'),
    ...otherHeads,
    ...nodesOf('other'),
  )
  return root
}

const nodeOf = ({ name, position }: Person): StructureNode => ({
  children: [],
  name: seatName(name),
  role: position,
})

const partOf = (position: string): Part => {
  const title = comparable(position)
  return titles.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other'
}

const comparable = (title: string): string =>
  searchText(title.replace(/[^\p{L}\p{N}]+/gu, ' ')).replace(standIn, '')

/** "Staf Kasi Pelayanan" works for "Kasi Pelayanan". */
const leaderOf = (role: string, leaders: StructureNode[]): StructureNode | undefined => {
  const wanted = wordsOf(comparable(role).replace(/^(staf|staff|operator)\b/, ''))
  if (wanted.length === 0) return undefined
  return leaders.find((leader) => {
    const own = wordsOf(comparable(leader.role))
    return wanted.every((word) => own.includes(word))
  })
}

/** The words of a title in one spelling. */
const wordsOf = (title: string): string[] =>
  title
    .replace(/\b(kepala urusan|ka ur|kaur)\b/, 'kaur')
    .replace(/\b(kepala seksi|ka sie?|kasie?)\b/, 'kasi')
    .split(' ')
    .filter((word) => word !== '' && word !== 'desa' && word !== 'dan')
