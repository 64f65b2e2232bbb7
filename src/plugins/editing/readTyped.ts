import type { CollectionBeforeOperationHook, DateField, Field, NumberField } from 'payload'

import { fieldError } from '../../../collections/shared/fieldError'
import { readDate } from './readDate'
import { readNumber } from './readNumber'

type Data = Record<string, unknown>

/**
 * Reads numbers and dates that arrive as text, through whatever door, before Payload does: it takes
 * "1250000,50" for 1250000, "250.000" for 250 and "5/12/2026" for 12 May. What cannot be read is
 * refused at its field, in drafts too (docs/decisions/021-what-is-typed-is-kept.md).
 */
export const readTyped =
  (fields: Field[]): CollectionBeforeOperationHook =>
  ({ args, collection, operation }) => {
    const { data } = args as { data?: unknown }
    if ((operation !== 'create' && operation !== 'update') || !isData(data)) return args
    return { ...args, data: readFields({ collection: collection.slug, data, fields, path: '' }) }
  }

/** Whether anything in these fields, however deep, is a number or a date. */
export const hasTypedValues = (fields: Field[]): boolean =>
  fields.some(
    (field) =>
      field.type === 'number' ||
      field.type === 'date' ||
      innerFields(field).some(({ fields: inner }) => hasTypedValues(inner)),
  )

const readFields = (args: {
  collection: string
  data: Data
  fields: Field[]
  path: string
}): Data => {
  const { collection, fields, path } = args
  let { data } = args
  const put = (name: string, read: (value: unknown) => unknown) => {
    if (Object.hasOwn(data, name)) data = { ...data, [name]: read(data[name]) }
  }
  for (const field of fields) {
    const inside = (value: unknown, place: string, inner: Field[]) =>
      isData(value)
        ? readFields({ collection, data: value, fields: inner, path: `${place}.` })
        : value
    if (field.type === 'number' || field.type === 'date') {
      put(field.name, (value) => {
        const reading = field.type === 'number' ? numberOf(field, value) : dateOf(field, value)
        if ('reason' in reading)
          throw fieldError({ collection, message: reading.reason, path: path + field.name })
        return reading.value
      })
      continue
    }
    for (const { fields: inner, name, type } of innerFields(field)) {
      if (!name) data = readFields({ collection, data, fields: inner, path })
      else if (type === undefined)
        put(name, (value) =>
          Array.isArray(value)
            ? value.map((row, index) => inside(row, `${path}${name}.${index}`, inner))
            : inside(value, path + name, inner),
        )
      else
        put(name, (value) =>
          Array.isArray(value)
            ? value.map((row, index) =>
                isData(row) && row.blockType === type
                  ? inside(row, `${path}${name}.${index}`, inner)
                  : row,
              )
            : value,
        )
    }
  }
  return data
}

type Read = { reason: string } | { value: unknown }

const numberOf = (field: NumberField, value: unknown): Read => {
  if (Array.isArray(value) && field.hasMany) {
    const read = value.map((each) => numberOf({ ...field, hasMany: false } as NumberField, each))
    return (
      read.find((each) => 'reason' in each) ?? {
        value: read.map((each) => ('value' in each ? each.value : undefined)),
      }
    )
  }
  if (
    value === null ||
    value === undefined ||
    (typeof value === 'number' && Number.isFinite(value))
  )
    return { value }
  if (typeof value === 'string') return readNumber(value, field)
  // `{ "$inc": 1 }` and the like are the database's own.
  return { reason: 'Isi dengan angka, misalnya 250.000.' }
}

const dateOf = (field: DateField, value: unknown): Read => {
  if (
    value === null ||
    value === undefined ||
    (value instanceof Date && !Number.isNaN(value.getTime()))
  )
    return { value }
  if (typeof value === 'string') return readDate(value, { hasTime: hasTime(field) })
  return { reason: 'Isi dengan tanggal, misalnya 5/12/2026.' }
}

/** Whether a date field is asked for, or shown, with its time. */
export const hasTime = ({ admin }: { admin?: { date?: unknown } }): boolean => {
  const { displayFormat, pickerAppearance } = (admin?.date ?? {}) as {
    displayFormat?: string
    pickerAppearance?: string
  }
  return (
    pickerAppearance === 'dayAndTime' ||
    pickerAppearance === 'timeOnly' ||
    /[Hh]/.test(displayFormat ?? '')
  )
}

/**
 * The fields inside a field: `name` where they lie in a value of their own, `type` where only in
 * blocks of that type.
 */
const innerFields = (field: Field): { fields: Field[]; name?: string; type?: string }[] => {
  if (field.type === 'row' || field.type === 'collapsible') return [{ fields: field.fields }]
  if (field.type === 'group' || field.type === 'array')
    return [{ fields: field.fields, name: 'name' in field ? field.name : undefined }]
  if (field.type === 'tabs')
    return field.tabs.map((tab) => ({
      fields: tab.fields,
      name: 'name' in tab ? tab.name : undefined,
    }))
  if (field.type === 'blocks')
    return field.blocks.map((block) => ({
      fields: block.fields,
      name: field.name,
      type: block.slug,
    }))
  return []
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
