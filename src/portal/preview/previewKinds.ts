import type { Album, Budget, Document, Event, News, Notice, Page, Village } from '../../payload-types'
import { albumPage } from '../parts/gallery/album'
import { budgetPage } from '../parts/budget/budget'
import type { PageContext, PageResult } from '../parts/part'
import { documentPage } from '../parts/documents/document'
import { eventPage } from '../parts/agenda/event'
import { newsItemPage } from '../parts/news/newsItem'
import { villageNoticePage } from '../parts/notices/notice'
import { ownPageOf } from '../parts/own-pages/ownPage'
import { villageHome } from '../parts/home/villageHome'
import { findBudgetYears } from '../parts/budget/findBudget'
import type { VillageSite } from '../site/site'

type Docs = {
  albums: Album
  budgets: Budget
  documents: Document
  events: Event
  news: News
  notices: Notice
  pages: Page
  villages: Village
}

/** A collection whose documents have a page. */
export type PreviewSlug = keyof Docs

export type PreviewDoc = Docs[PreviewSlug]

/** How documents of one collection are previewed. */
type PreviewKind<Doc> = {
  /** What stands for that which a draft may still lack. */
  blank: Partial<Doc>
  /** Fields whose unsaved values are shown; no other of what a browser sends is looked at. */
  fields: readonly (keyof Doc & string)[]
  page: (context: PageContext<VillageSite>, doc: Doc) => Promise<PageResult>
  /** Address of the page on its site. */
  path: (doc: Doc) => string
}

const title = 'Tanpa judul'
const now = (): string => new Date().toISOString()

const kinds: { [Slug in PreviewSlug]: () => PreviewKind<Docs[Slug]> } = {
  albums: () => ({
    blank: { date: now(), title },
    fields: ['date', 'description', 'photos', 'title'],
    page: albumPage,
    path: ({ slug }) => `/galeri/${slug ?? ''}`,
  }),
  budgets: () => ({
    blank: { year: new Date().getFullYear() },
    fields: ['activities', 'document', 'financing', 'income', 'note', 'realisedUntil', 'regulation', 'spending', 'year'],
    page: async (context, budget) => budgetPage({ budget, context, years: await findBudgetYears(context.reader) }),
    path: ({ year }) => `/transparansi/${year}`,
  }),
  documents: () => ({
    blank: { class: 'berkala', kind: 'lainnya', title, year: new Date().getFullYear() },
    fields: ['class', 'date', 'file', 'kind', 'number', 'summary', 'title', 'year'],
    page: documentPage,
    path: ({ slug }) => `/dokumen/${slug ?? ''}`,
  }),
  events: () => ({
    blank: { place: 'Tempat belum diisi', start: now(), title },
    fields: ['audience', 'body', 'end', 'isAllDay', 'isCancelled', 'organizer', 'photo', 'place', 'start', 'title'],
    page: eventPage,
    path: ({ slug }) => `/agenda/${slug ?? ''}`,
  }),
  news: () => ({
    blank: { title },
    fields: ['author', 'body', 'category', 'photo', 'publishedAt', 'summary', 'title'],
    page: newsItemPage,
    path: ({ slug }) => `/berita/${slug ?? ''}`,
  }),
  notices: () => ({
    blank: { start: now(), title },
    fields: ['body', 'end', 'isRunning', 'isUrgent', 'start', 'title'],
    page: villageNoticePage,
    path: ({ slug }) => `/pengumuman/${slug ?? ''}`,
  }),
  pages: () => ({
    blank: { title },
    fields: ['body', 'section', 'summary', 'title'],
    page: ownPageOf,
    path: ({ slug }) => `/halaman/${slug ?? ''}`,
  }),
  villages: () => ({
    blank: {},
    fields: ['area', 'contact', 'figuresYear', 'hamlets', 'hero', 'homeSections', 'households', 'logo', 'menu', 'palette', 'population', 'rt', 'rw', 'summary', 'theme'],
    page: villageHome,
    path: () => '/',
  }),
}

export const isPreviewSlug = (slug: string): slug is PreviewSlug => Object.hasOwn(kinds, slug)

/** How a collection is previewed, for a document of it and no other. */
export const previewKind = (slug: PreviewSlug): PreviewKind<PreviewDoc> => kinds[slug]() as unknown as PreviewKind<PreviewDoc>
