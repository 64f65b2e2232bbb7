import { documentKinds } from '../../../../collections/documents/classes'
import { excludedClass } from '../../../../collections/shared/publicState'
import type { Document } from '../../../payload-types'
import { definePart } from '../../contract/part'
import { defineSearch } from '../../contract/searchSource'
import { documentPage } from './document'
import { documentList } from './documentList'

export const documents = definePart<Document, boolean>({
  documents: {
    collection: 'documents',
    draft: {
      blank: () => ({
        class: 'berkala',
        kind: 'lainnya',
        title: 'Tanpa judul',
        year: new Date().getFullYear(),
      }),
      fields: ['class', 'date', 'file', 'kind', 'number', 'summary', 'title', 'year'],
    },
    draw: documentPage,
    label: ({ title }) => title,
    labelled: ['title'],
    named: 'slug',
    // That there was excluded information at an address must not show either.
    never: { class: excludedClass },
    sort: '-year',
    title: 'Dokumen',
  },
  entry: {
    icon: 'document',
    label: 'Dokumen',
    tile: 'Dokumen dan peraturan',
    under: 'transparansi',
  },
  home: {
    find: async ({ reader }) => {
      const { docs } = await reader.find({ collection: 'documents', limit: 1, only: ['slug'] })
      return docs.length > 0
    },
    hasContent: (hasOne) => hasOne,
  },
  index: documentList,
  name: 'dokumen',
  query: { golongan: 'choice', hal: 'page', jenis: 'choice', q: 'text', tahun: 'choice' },
  search: defineSearch<Document>({
    collection: 'documents',
    entry: ({ kind, searchText, slug, summary, title, year }) => ({
      excerpt: summary ?? undefined,
      kindText: `${documentKinds.find(({ value }) => value === kind)?.label ?? 'Dokumen'}, ${year}`,
      path: `/dokumen/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['kind', 'searchText', 'slug', 'summary', 'title', 'year'],
    kind: { label: 'Dokumen', value: 'dokumen' },
    limit: 1000,
    sort: '-year',
  }),
})
