import type { News } from '../../../payload-types'
import { definePart } from '../../contract/part'
import { defineSearch } from '../../contract/searchSource'
import { href } from '../../site/address'
import { dateText } from '../../words/text'
import { findNews } from './findNews'
import { newsCard } from './newsCard'
import { villageFeed } from './newsFeed'
import { newsItemPage } from './newsItem'
import { newsItemCard } from './newsItemCard'
import { newsList } from './newsList'

export const news = definePart<News, Awaited<ReturnType<typeof findNews>>>({
  documents: {
    collection: 'news',
    draft: {
      blank: () => ({ title: 'Tanpa judul' }),
      fields: ['author', 'body', 'category', 'photo', 'publishedAt', 'summary', 'title'],
    },
    draw: newsItemPage,
    label: ({ title }) => title,
    labelled: ['title'],
    named: 'slug',
    sort: '-publishedAt',
    title: 'Berita terbaru',
  },
  entry: { icon: 'news', label: 'Berita', tile: 'Berita desa' },
  files: { 'atom.xml': villageFeed('atom'), 'rss.xml': villageFeed('rss') },
  home: {
    draw: ({ docs }, { context: { site }, image }) => ({
      // Only the newest tells more than its title, so that all fit beside the tiles.
      news: docs
        .map((item) =>
          newsCard({
            href: href(site, `/berita/${item.slug ?? ''}`),
            news: item,
            photo: image(item.photo),
          }),
        )
        .map((card, index) => (index === 0 ? card : { ...card, summary: undefined })),
      newsEmpty:
        docs.length > 0
          ? undefined
          : {
              link: { href: href(site, '/profil'), label: 'Lihat profil desa' },
              text: 'Kabar dari kantor desa akan tampil di sini.',
              title: 'Belum ada berita',
            },
      newsMore:
        docs.length > 0 ? { href: href(site, '/berita'), label: 'Semua berita' } : undefined,
    }),
    find: ({ reader }) => findNews({ limit: 4, reader }),
    hasContent: ({ docs }) => docs.length > 0,
    photos: ({ docs }) => docs.map(({ photo }) => photo),
  },
  index: newsList,
  itemFiles: { '.jpg': newsItemCard },
  name: 'berita',
  query: { bulan: 'month', hal: 'page', kategori: 'choice' },
  search: defineSearch<News>({
    collection: 'news',
    entry: ({ publishedAt, searchText, slug, summary, title }) => ({
      excerpt: summary ?? undefined,
      kindText: publishedAt ? `Berita, ${dateText(publishedAt).text}` : 'Berita',
      path: `/berita/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['publishedAt', 'searchText', 'slug', 'summary', 'title'],
    kind: { label: 'Berita', value: 'berita' },
    limit: 2000,
    sort: '-publishedAt',
  }),
})
