import type { Field } from 'payload'

/**
 * Fields with the inputs for numbers and dates as Indonesians write them, however deep they lie; a
 * field with an input of its own keeps it.
 */
export const typedFields = (fields: Field[]): Field[] => fields.map(typedField)

const typedField = (field: Field): Field => {
  if (field.type === 'number')
    return field.hasMany || field.admin?.components?.Field
      ? field
      : {
          ...field,
          admin: {
            ...field.admin,
            components: { ...field.admin?.components, Field: 'balai-desa/admin#NumberTextField' },
          },
        }
  if (field.type === 'date') {
    if (field.admin?.components?.Field) return field
    return {
      ...field,
      admin: {
        ...field.admin,
        components: { ...field.admin?.components, Field: 'balai-desa/admin#DateReadField' },
      },
    }
  }
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: typedFields(tab.fields) })),
    }
  if (field.type === 'blocks')
    return {
      ...field,
      blocks: field.blocks.map((block) => ({ ...block, fields: typedFields(block.fields) })),
    }
  if (
    field.type === 'array' ||
    field.type === 'collapsible' ||
    field.type === 'group' ||
    field.type === 'row'
  )
    return { ...field, fields: typedFields(field.fields) }
  return field
}
