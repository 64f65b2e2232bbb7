import type { CollectionConfig, Field, Plugin } from 'payload'

import { requireCollections } from '../requireCollections'
import { cleanRichTexts } from './cleanRichTexts'
import type { HintName } from './hints'
import { keepDrafts } from './keepDrafts'
import { hasTypedValues, readTyped } from './readTyped'
import { typedFields } from './typedFields'

export type EditingPluginConfig = {
  /**
   * Hints while writing: by collection, then by the field below which the hint stands. A slug that
   * the config lacks stops the start.
   */
  hints: Record<string, Record<string, HintName>>
  /** Public address of a village's site, for "Lihat situs". Without it the link is left out. */
  siteOf?: (
    village: { domain?: null | string; slug?: null | string },
    regency: { host?: null | string },
  ) => string
}

/**
 * What makes the admin a desk for a village's operator: the dashboard's four actions, hints while
 * writing, rich text clean of what was pasted with it, and nothing typed is lost or changed: forms
 * that save themselves keep what was typed meanwhile, bulk actions keep drafts, numbers and dates
 * are read as they are written here.
 */
export const editingPlugin =
  (options: EditingPluginConfig): Plugin =>
  (config) => {
    requireCollections({ config, plugin: 'editingPlugin', slugs: Object.keys(options.hints) })
    return {
      ...config,
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          providers: ['balai-desa/admin#KeepTyped', ...(config.admin?.components?.providers ?? [])],
          beforeDashboard: [
            { path: 'balai-desa/admin#Desk', serverProps: { siteOf: options.siteOf } },
            ...(config.admin?.components?.beforeDashboard ?? []),
          ],
        },
      },
      collections: config.collections?.map((collection) =>
        keepDrafts(
          withTyped(
            withSaveNote(withCleaning(withHints(collection, options.hints[collection.slug] ?? {}))),
          ),
        ),
      ),
    }
  }

const withHints = (
  collection: CollectionConfig,
  wanted: Record<string, HintName>,
): CollectionConfig => ({
  ...collection,
  fields: collection.fields.flatMap((field) => {
    const names =
      'name' in field
        ? [field.name]
        : field.type === 'row'
          ? field.fields.map((each) => ('name' in each ? each.name : ''))
          : []
    return [field, ...names.flatMap((name) => (wanted[name] ? [hintField(wanted[name])] : []))]
  }),
})

const withCleaning = (collection: CollectionConfig): CollectionConfig => {
  const clean = cleanRichTexts(collection.fields)
  if (!clean) return collection
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeValidate: [clean, ...(collection.hooks?.beforeValidate ?? [])],
    },
  }
}

/** Numbers and dates read as text, in the form and through every other door. */
const withTyped = (collection: CollectionConfig): CollectionConfig => {
  if (!hasTypedValues(collection.fields)) return collection
  const { fields, hooks } = collection
  return {
    ...collection,
    fields: typedFields(fields),
    hooks: { ...hooks, beforeOperation: [readTyped(fields), ...(hooks?.beforeOperation ?? [])] },
  }
}

const withSaveNote = (collection: CollectionConfig): CollectionConfig => {
  const { admin, versions } = collection
  if (
    typeof versions !== 'object' ||
    typeof versions.drafts !== 'object' ||
    !versions.drafts.autosave
  )
    return collection
  const edit = admin?.components?.edit
  const beforeDocumentControls = [
    'balai-desa/admin#SavedOrNot',
    ...(edit?.beforeDocumentControls ?? []),
  ]
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } },
    },
  }
}

const hintField = (hint: HintName): Field => ({
  name: `${hint}Hint`,
  type: 'ui',
  admin: {
    components: { Field: { clientProps: { hint }, path: 'balai-desa/admin#FieldHint' } },
    disableListColumn: true,
  },
})
