import type { FlattenedField } from 'payload'

import { idOf } from '../../../collections/shared/idOf'
import { draftText } from './draftText'

const longestText = 10_000
const mostRows = 200

/**
 * One value of a form that was not checked or saved yet, as its field would store it.
 * @returns undefined for what the field can never hold, so that the stored value stays; an emptied
 * field is an empty text or null.
 */
export const readValue = (field: FlattenedField, value: unknown): unknown => {
  switch (field.type) {
    case 'array':
      return list(value)
        ?.slice(0, field.maxRows ?? mostRows)
        .flatMap((row) => readRow(field.flattenedFields, row))
    case 'checkbox':
      return typeof value === 'boolean' ? value : undefined
    case 'date':
      return isEmpty(value) ? null : moment(value)
    case 'email':
    case 'text':
    case 'textarea':
      if (isEmpty(value)) return ''
      return typeof value === 'string' ? value.slice(0, longestText) : undefined
    case 'group':
      return isRecord(value) ? readFields(field.flattenedFields, value) : undefined
    case 'number':
      if (isEmpty(value)) return null
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    case 'relationship':
    case 'upload':
      return isEmpty(value) ? null : pointers(value, field.hasMany === true, field.maxRows)
    case 'richText':
      return isEmpty(value) ? null : draftText(value)
    case 'select':
      return isEmpty(value) ? null : choices(field, value)
    default:
      return undefined
  }
}

/** The values of these fields alone: nothing else of the data is looked at. */
export const readFields = (
  fields: FlattenedField[],
  data: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = Object.hasOwn(data, field.name) ? readValue(field, data[field.name]) : undefined
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

/** A row that still lacks a choice it needs is none yet; a text not written yet is empty. */
const readRow = (fields: FlattenedField[], row: unknown): Record<string, unknown>[] => {
  if (!isRecord(row)) return []
  const read = readFields(fields, row)
  const texts = fields
    .filter(({ type }) => type === 'text' || type === 'textarea')
    .map(({ name }): [string, string] => [name, ''])
  const isWhole = fields.every(
    (field) => field.type !== 'select' || !field.required || typeof read[field.name] === 'string',
  )
  return isWhole ? [{ ...Object.fromEntries(texts), ...read }] : []
}

const choices = (field: FlattenedField & { type: 'select' }, value: unknown): unknown => {
  const known = new Set(
    field.options.map((option) => (typeof option === 'string' ? option : option.value)),
  )
  const isKnown = (each: unknown): each is string => typeof each === 'string' && known.has(each)
  if (!field.hasMany) return isKnown(value) ? value : undefined
  const kept = list(value)?.filter(isKnown)
  return kept && [...new Set(kept)]
}

const pointers = (value: unknown, isMany: boolean, maxRows = mostRows): unknown => {
  if (!isMany) return pointer(value)
  return list(value)
    ?.slice(0, maxRows)
    .flatMap((each) => pointer(each) ?? [])
}

const pointer = (value: unknown): string | undefined => {
  const id = idOf(value)
  return id && /^[\w-]{1,64}$/.test(id) ? id : undefined
}

/** A moment of the years that people write about, as Payload stores it. */
const moment = (value: unknown): string | undefined => {
  const date = new Date(typeof value === 'string' ? value : NaN)
  const year = date.getUTCFullYear()
  return year >= 1900 && year <= 2200 ? date.toISOString() : undefined
}

const list = (value: unknown): undefined | unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : undefined

const isEmpty = (value: unknown): boolean => value === null || value === ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
