import type { FlattenedField } from 'payload'

import { isRecord } from '../tenancy/isRecord'

const wrongKind = 'Isian ini bukan bentuk yang diharapkan.'

/**
 * What stands in a field and cannot be meant for it: a list where a word belongs, a word where a
 * document belongs.
 */
export type Misfit = { message: string; path: string }

/**
 * Every value of a kind that its field can never hold, by path. Payload's own checks know what is
 * missing or too long; given another kind they or the database fail, in drafts above all, which
 * skip them.
 */
export const misfits = (args: {
  data: unknown
  fields: readonly FlattenedField[]
  path?: string
}): Misfit[] => {
  const { data, fields, path = '' } = args
  if (!isRecord(data)) return [{ message: wrongKind, path }]
  return fields.flatMap((field): Misfit[] => {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
    return value === undefined || value === null
      ? []
      : misfitsOf({ field, path: `${path}${field.name}`, value })
  })
}

/** Payload's own dates, which nothing else reads before the database does. */
const ownMoments = new Set(['createdAt', 'deletedAt', 'updatedAt'])

const misfitsOf = ({
  field,
  path,
  value,
}: {
  field: FlattenedField
  path: string
  value: unknown
}): Misfit[] => {
  const only = (fits: boolean): Misfit[] => (fits ? [] : [{ message: wrongKind, path }])
  const hasMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'array':
      return rows({ path, value, rowOf: () => field.flattenedFields })
    case 'blocks':
      return rows({
        path,
        value,
        rowOf: (row) => field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields,
      })
    case 'checkbox':
      return only(typeof value !== 'object')
    case 'code':
    case 'email':
    case 'radio':
    case 'textarea':
      return only(typeof value === 'string')
    case 'date':
      if (ownMoments.has(field.name))
        return only(typeof value === 'string' && !Number.isNaN(Date.parse(value)))
      return []
    case 'number':
      // Read as people write them, or refused with what would be read: see the editing plugin.
      return []
    case 'group':
    case 'tab':
      return isRecord(value)
        ? misfits({ data: value, fields: field.flattenedFields, path: `${path}.` })
        : only(false)
    case 'relationship':
    case 'upload': {
      const fits = (each: unknown) =>
        isPointer({ isNamed: Array.isArray(field.relationTo), value: each })
      return only(hasMany ? isListOf(value, fits) : value === '' || fits(value))
    }
    case 'richText':
      return only(value === '' || isRichText(value))
    case 'select':
    case 'text':
      return only(
        hasMany ? isListOf(value, (each) => typeof each === 'string') : typeof value === 'string',
      )
    default:
      return []
  }
}

type RowsOf = {
  path: string
  rowOf: (row: Record<string, unknown>) => readonly FlattenedField[] | undefined
  value: unknown
}

/** A form that is empty sends the number of its rows. */
const rows = ({ path, rowOf, value }: RowsOf): Misfit[] => {
  if (typeof value === 'number' || value === '') return []
  if (!Array.isArray(value)) return [{ message: wrongKind, path }]
  return value.flatMap((row, index) => {
    const fields = isRecord(row) ? rowOf(row) : undefined
    return fields
      ? misfits({ data: row, fields, path: `${path}.${index}.` })
      : [{ message: wrongKind, path: `${path}.${index}` }]
  })
}

const isListOf = (value: unknown, fits: (each: unknown) => boolean): boolean =>
  value === '' || (Array.isArray(value) && value.every(fits))

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/**
 * An id, or the document it stands for; where a field takes several collections, which one must be
 * said.
 */
const isPointer = ({ isNamed, value }: { isNamed: boolean; value: unknown }): boolean => {
  if (isNamed)
    return (
      isRecord(value) &&
      typeof value.relationTo === 'string' &&
      isPointer({ isNamed: false, value: value.value })
    )
  return isId(value) || (isRecord(value) && isId(value.id))
}

/** A tree of nodes, each with a kind; what else a node holds its editor knows. */
const isRichText = (value: unknown): boolean =>
  isRecord(value) && isRecord(value.root) && hasNodes(value.root)

const hasNodes = (node: Record<string, unknown>): boolean =>
  node.children === undefined ||
  (Array.isArray(node.children) &&
    node.children.every(
      (child) => isRecord(child) && typeof child.type === 'string' && hasNodes(child),
    ))
