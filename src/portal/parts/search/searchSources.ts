import { documentKinds } from '../../../../collections/documents/classes'
import { institutions } from '../../../../collections/officials/institutions'
import type { Document, Event, News, Notice, Official, Page } from '../../../payload-types'
import { dateText } from '../../views/text'
import type { SearchEntry } from './searchIndex'

type Sources = { documents: Document; events: Event; news: News; notices: Notice; officials: Official; pages: Page }

type Source<Slug extends keyof Sources> = {
  collection: Slug
  entry: (doc: Sources[Slug]) => SearchEntry
  fields: (keyof Sources[Slug] & string)[]
  /** Newest documents looked at. */
  limit: number
  sort: string
}

const source = <Slug extends keyof Sources>(each: Source<Slug>): Source<Slug> => each

/** What the search of a village's site looks through; services join with their pages. */
export const searchSources = [
  source({
    collection: 'news',
    entry: ({ publishedAt, searchText, slug, summary, title }) => ({
      excerpt: summary ?? undefined,
      kind: 'berita',
      kindText: publishedAt ? `Berita, ${dateText(publishedAt).text}` : 'Berita',
      path: `/berita/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['publishedAt', 'searchText', 'slug', 'summary', 'title'],
    limit: 2000,
    sort: '-publishedAt',
  }),
  source({
    collection: 'pages',
    entry: ({ searchText, slug, summary, title }) => ({
      excerpt: summary ?? undefined,
      kind: 'halaman',
      kindText: 'Halaman',
      path: `/halaman/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['searchText', 'slug', 'summary', 'title'],
    limit: 300,
    sort: 'order',
  }),
  source({
    collection: 'documents',
    entry: ({ kind, searchText, slug, summary, title, year }) => ({
      excerpt: summary ?? undefined,
      kind: 'dokumen',
      kindText: `${documentKinds.find(({ value }) => value === kind)?.label ?? 'Dokumen'}, ${year}`,
      path: `/dokumen/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['kind', 'searchText', 'slug', 'summary', 'title', 'year'],
    limit: 1000,
    sort: '-year',
  }),
  source({
    collection: 'officials',
    entry: ({ duty, institution, name, position, searchText }) => ({
      excerpt: [position, duty].filter(Boolean).join(', '),
      kind: 'perangkat',
      kindText: institutions.find(({ value }) => value === institution)?.label ?? 'Perangkat desa',
      path: `/profil#${institution}`,
      text: searchText ?? '',
      title: name,
    }),
    fields: ['duty', 'institution', 'name', 'position', 'searchText'],
    limit: 500,
    sort: 'order',
  }),
  source({
    collection: 'events',
    entry: ({ place, searchText, slug, start, title }) => ({
      excerpt: place,
      kind: 'agenda',
      kindText: `Agenda, ${dateText(start).text}`,
      path: `/agenda/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['place', 'searchText', 'slug', 'start', 'title'],
    limit: 500,
    sort: '-start',
  }),
  source({
    collection: 'notices',
    entry: ({ searchText, slug, start, title }) => ({
      excerpt: undefined,
      kind: 'pengumuman',
      kindText: `Pengumuman, ${dateText(start).text}`,
      path: `/pengumuman/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['searchText', 'slug', 'start', 'title'],
    limit: 500,
    sort: '-start',
  }),
] as const

/** Kinds to narrow a search to, as addresses and people name them. */
export const searchKinds = [
  { label: 'Berita', value: 'berita' },
  { label: 'Halaman', value: 'halaman' },
  { label: 'Dokumen', value: 'dokumen' },
  { label: 'Perangkat dan lembaga', value: 'perangkat' },
  { label: 'Agenda', value: 'agenda' },
  { label: 'Pengumuman', value: 'pengumuman' },
]
