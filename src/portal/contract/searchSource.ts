import type { CollectionSlug } from 'payload'

/** A thing that can be found. */
export type SearchEntry = {
  /** Shown around the hit; undefined when the title says it all. */
  excerpt: string | undefined
  /** Kind, such as "berita", to narrow the list to. */
  kind: string
  path: string
  /** Its words in comparable form (`collections/shared/searchText.ts`), the title's among them. */
  text: string
  /** What it is, in words: "Berita, 16 Juni 2025". */
  kindText: string
  title: string
}

/** What a part adds to the search of its site: documents of a collection by their words. */
export type SearchSource<Doc = unknown> = {
  collection: CollectionSlug
  /** Where and how a document is found; its kind is the source's. */
  entry: (doc: Doc) => Omit<SearchEntry, 'kind'>
  fields: readonly (keyof Doc & string)[]
  /** Kind to narrow a search to, as addresses and people name it. */
  kind: { label: string; value: string }
  /** Documents looked at, first of `sort`. */
  limit: number
  sort: string
}

/** A source with the type of its own documents, see `definePart`. */
export const defineSearch = <Doc>(source: SearchSource<Doc>): SearchSource =>
  source as unknown as SearchSource
