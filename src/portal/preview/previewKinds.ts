import type { DataFromCollectionSlug } from 'payload'

import { nameOf } from '../contract/nameOf'
import type { DocumentCollection, Draft, PageContext, PageResult, Part } from '../contract/part'
import type { VillageSite } from '../site/site'

/** A collection whose documents have a page; a village's is its home. */
export type PreviewSlug = DocumentCollection | 'villages'

export type PreviewDoc = DataFromCollectionSlug<PreviewSlug>

/** How documents of one collection are previewed. */
type PreviewKind = {
  blank: Partial<PreviewDoc>
  fields: readonly string[]
  page: (context: PageContext<VillageSite>, doc: PreviewDoc) => PageResult | Promise<PageResult>
  /** Address of the page on its site. */
  path: (doc: PreviewDoc) => string
}

/** Collections that can be previewed, for the plugin that adds the button. */
export const previewSlugs = (parts: readonly Part[]): PreviewSlug[] =>
  parts.flatMap(({ documents, preview }) => [
    ...(documents ? [documents.collection] : []),
    ...(preview ? (['villages'] as const) : []),
  ])

export const isPreviewSlug = (parts: readonly Part[], slug: string): slug is PreviewSlug =>
  (previewSlugs(parts) as string[]).includes(slug)

/** How a collection is previewed, for a document of it and no other. */
export const previewKind = (parts: readonly Part[], slug: PreviewSlug): PreviewKind => {
  for (const { documents, name, preview } of parts) {
    if (slug === 'villages' && preview)
      return { ...draftOf(preview), page: preview.draw, path: () => `/${name}` }
    if (documents?.collection !== slug) continue
    const { draft, draw, named } = documents
    return { ...draftOf(draft), page: draw, path: (doc) => `/${name}/${nameOf(doc, named)}` }
  }
  throw new Error(`No part of the site shows "${slug}"`)
}

const draftOf = <Doc>({ blank, fields }: Draft<Doc>): Pick<PreviewKind, 'blank' | 'fields'> => ({
  blank: blank(),
  fields,
})
