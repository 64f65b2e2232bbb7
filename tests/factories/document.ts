import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Document } from '../../src/payload-types'

type DocumentData = Pick<Document, 'class' | 'kind' | 'title' | 'year'> &
  Partial<Pick<Document, '_status' | 'date' | 'deletedAt' | 'file' | 'number' | 'slug' | 'summary'>>

export const buildDocument = (overrides: Partial<DocumentData> = {}): DocumentData => ({
  _status: 'published',
  class: 'berkala',
  kind: 'perdes',
  title: `Peraturan desa uji ${randomBytes(5).toString('hex')}`,
  year: 2025,
  ...overrides,
})

export const createDocument = (
  payload: Payload,
  overrides: Partial<DocumentData> & { village: string },
): Promise<Document> =>
  payload.create({
    collection: 'documents',
    data: { ...buildDocument(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
