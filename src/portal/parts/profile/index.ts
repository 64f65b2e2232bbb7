import { institutions } from '../../../../collections/officials/institutions'
import type { Official } from '../../../payload-types'
import { definePart } from '../../contract/part'
import { defineSearch } from '../../contract/searchSource'
import { callRows } from '../../frame/callRows'
import type { Reader } from '../../read/reader'
import { href } from '../../site/address'
import { officialFields, officialView } from './official'
import { profile as profilePage } from './profile'
import { villageFacts } from './villageFacts'

const mostCalls = 6

type Contact = Pick<Official, (typeof officialFields)[number]>

/** The head, and the people whom residents turn to. */
const findContacts = async ({ reader }: { reader: Reader }): Promise<Contact[]> => {
  const { docs } = await reader.find({
    collection: 'officials',
    limit: 20,
    only: officialFields,
    sort: ['order', 'name'],
    where: {
      or: [{ isHead: { equals: true } }, { duty: { exists: true } }, { phone: { exists: true } }],
    },
  })
  return docs
}

const headOf = (people: Contact[]): Contact | undefined => people.find(({ isHead }) => isHead)

export const profile = definePart<never, Contact[]>({
  entry: { icon: 'people', label: 'Profil desa', tile: 'Profil dan perangkat' },
  home: {
    draw: (people, { context: { site }, image }) => {
      const head = headOf(people)
      return {
        calls: callRows({ most: mostCalls, officials: people, village: site.village }),
        callsMore:
          people.length > 0
            ? { href: href(site, '/profil'), label: 'Semua perangkat desa' }
            : undefined,
        facts: villageFacts(site.village),
        head: head && officialView(head, image(head.photo)),
        profileMore: { href: href(site, '/profil'), label: 'Profil desa dan perangkatnya' },
      }
    },
    find: findContacts,
    photos: (people) => [headOf(people)?.photo],
  },
  index: profilePage,
  name: 'profil',
  search: defineSearch<Official>({
    collection: 'officials',
    entry: ({ duty, institution, name, position, searchText }) => ({
      excerpt: [position, duty].filter(Boolean).join(', '),
      kindText: institutions.find(({ value }) => value === institution)?.label ?? 'Perangkat desa',
      path: `/profil#${institution}`,
      text: searchText ?? '',
      title: name,
    }),
    fields: ['duty', 'institution', 'name', 'position', 'searchText'],
    kind: { label: 'Perangkat dan lembaga', value: 'perangkat' },
    limit: 500,
    sort: 'order',
  }),
})
