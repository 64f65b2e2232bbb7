import type { Page } from '../../../payload-types'
import { definePart } from '../../contract/part'
import { defineSearch } from '../../contract/searchSource'
import { ownPage } from './ownPage'

/** Pages that a village writes itself; menu, footer and tiles name each of them. */
export const ownPages = definePart<Page>({
  documents: {
    collection: 'pages',
    draft: {
      blank: () => ({ title: 'Tanpa judul' }),
      fields: ['body', 'section', 'summary', 'title'],
    },
    draw: ownPage,
    label: ({ title }) => title,
    labelled: ['title'],
    named: 'slug',
    sort: 'order',
    title: 'Halaman',
  },
  name: 'halaman',
  search: defineSearch<Page>({
    collection: 'pages',
    entry: ({ searchText, slug, summary, title }) => ({
      excerpt: summary ?? undefined,
      kindText: 'Halaman',
      path: `/halaman/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['searchText', 'slug', 'summary', 'title'],
    kind: { label: 'Halaman', value: 'halaman' },
    limit: 300,
    sort: 'order',
  }),
})
