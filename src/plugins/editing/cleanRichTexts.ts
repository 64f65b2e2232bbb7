import type { CollectionBeforeValidateHook, Field } from 'payload'

import { cleanRichText } from './cleanRichText'

/**
 * Cleans every rich text of a document on its way in, drafts too; undefined where a collection has
 * none.
 */
export const cleanRichTexts = (fields: Field[]): CollectionBeforeValidateHook | undefined => {
  const names = fields.flatMap((field) => (field.type === 'richText' ? [field.name] : []))
  if (names.length === 0) return undefined
  return ({ data }) => {
    if (!data) return data
    const cleaned = names
      .filter((name) => data[name])
      .map((name) => [name, cleanRichText(data[name])])
    return { ...data, ...Object.fromEntries(cleaned) }
  }
}
