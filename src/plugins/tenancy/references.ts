import type { Field } from 'payload'

import { idOf } from '../../../collections/shared/idOf'
import { isRecord } from './isRecord'

/** A pointer from a document to another: the target's collection and id. */
export type Reference = { collection: string; id: string; path: string }

/**
 * Every reference that data holds by the given fields, in nested fields and rich text alike.
 * Understands relationships and uploads (single, many, polymorphic) and Lexical nodes.
 */
export const references = (args: {
  data: unknown
  fields: Field[]
  path?: string
}): Reference[] => {
  const { data, fields, path = '' } = args
  if (!isRecord(data)) return []
  return fields.flatMap((field): Reference[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => {
        const named = 'name' in tab && tab.name
        return references({
          data: named ? data[named] : data,
          fields: tab.fields,
          path: named ? `${path}${named}.` : path,
        })
      })
    }
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? references({ data, fields: field.fields, path }) : []
    }
    const value = data[field.name]
    const here = `${path}${field.name}`
    switch (field.type) {
      case 'array':
        return list(value).flatMap((row, index) =>
          references({ data: row, fields: field.fields, path: `${here}.${index}.` }),
        )
      case 'blocks':
        return list(value).flatMap((row, index) => {
          const block = field.blocks.find((each) => isRecord(row) && each.slug === row.blockType)
          return block
            ? references({ data: row, fields: block.fields, path: `${here}.${index}.` })
            : []
        })
      case 'group':
        return references({ data: value, fields: field.fields, path: `${here}.` })
      case 'relationship':
      case 'upload':
        return (Array.isArray(value) ? value : [value]).flatMap((each) =>
          pointer({ path: here, relationTo: field.relationTo, value: each }),
        )
      case 'richText':
        return richTextReferences(value, here)
      default:
        return []
    }
  })
}

const pointer = (args: {
  path: string
  relationTo: string | string[]
  value: unknown
}): Reference[] => {
  const { path, relationTo, value } = args
  if (!Array.isArray(relationTo)) return target({ collection: relationTo, path, value })
  if (isRecord(value) && typeof value.relationTo === 'string')
    return target({ collection: value.relationTo, path, value: value.value })
  // Drafts are stored unchecked: what does not say where it points may point anywhere.
  return relationTo.flatMap((collection) => target({ collection, path, value }))
}

/** An id that no document has: what cannot be read is nobody's, and so a stranger's. */
const unreadable = ''

const target = (args: { collection: string; path: string; value: unknown }): Reference[] => {
  const { collection, path, value } = args
  if (value === null || value === undefined || value === '') return []
  return [{ id: idOf(value) ?? unreadable, collection, path }]
}

/**
 * Lexical keeps uploads, relations and internal links as `{ relationTo, value }` anywhere in its
 * tree.
 */
const richTextReferences = (value: unknown, path: string): Reference[] => {
  if (Array.isArray(value)) return value.flatMap((each) => richTextReferences(each, path))
  if (!isRecord(value)) return []
  const own =
    typeof value.relationTo === 'string'
      ? target({ collection: value.relationTo, path, value: value.value })
      : []
  return [...own, ...Object.values(value).flatMap((each) => richTextReferences(each, path))]
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
