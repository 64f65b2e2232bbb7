import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { News } from '../../src/payload-types'
import { buildRichText } from './richText'

type NewsData = Pick<News, 'body' | 'title'> &
  Partial<
    Pick<News, '_status' | 'author' | 'category' | 'photo' | 'publishedAt' | 'slug' | 'summary'>
  >

export const buildNews = (overrides: Partial<NewsData> = {}): NewsData => ({
  _status: 'published',
  body: buildRichText('Warga kampung uji bergotong royong membersihkan saluran.'),
  title: `Kerja bakti uji ${randomBytes(5).toString('hex')}`,
  ...overrides,
})

export const createNews = (
  payload: Payload,
  overrides: Partial<NewsData> & { village: string },
): Promise<News> =>
  payload.create({
    collection: 'news',
    data: { ...buildNews(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
