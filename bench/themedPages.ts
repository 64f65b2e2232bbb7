import { slugify } from '../collections/shared/slugify'
import { lembahkopiNews } from '../src/demo/texts/lembahkopiNews'
import { muaraperahuNews } from '../src/demo/texts/muaraperahuNews'
import { sawahweningNews } from '../src/demo/texts/sawahweningNews'

/** The demo's three lively villages, each in a theme of its own. */
export const themedVillages = [
  { news: lembahkopiNews, theme: 'base', village: 'lembahkopi' },
  { news: muaraperahuNews, theme: 'pesisir', village: 'muaraperahu' },
  { news: sawahweningNews, theme: 'sawah', village: 'sawahwening' },
] as const

/** Six kinds of pages that residents read, with their paths in one of the villages. */
export const pageKinds = ({ news }: (typeof themedVillages)[number]): Record<string, string> => ({
  beranda: '/',
  berita: '/berita',
  'satu berita': `/berita/${slugify(news[0]?.title ?? '')}`,
  agenda: '/agenda',
  profil: '/profil',
  transparansi: '/transparansi',
})
