import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Page } from '../../src/payload-types'
import { buildRichText } from './richText'

type PageData = Pick<Page, 'body' | 'section' | 'title'> &
  Partial<Pick<Page, '_status' | 'order' | 'slug'>>

export const buildPage = (overrides: Partial<PageData> = {}): PageData => ({
  _status: 'published',
  body: buildRichText('Desa uji berdiri pada hari yang tidak ada.'),
  section: 'profil',
  title: `Sejarah uji ${randomBytes(5).toString('hex')}`,
  ...overrides,
})

export const createPage = (
  payload: Payload,
  overrides: Partial<PageData> & { village: string },
): Promise<Page> =>
  payload.create({
    collection: 'pages',
    data: { ...buildPage(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
