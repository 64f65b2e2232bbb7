import type { CollectionConfig, Field, Plugin } from 'payload'

import { cleanRichTexts } from './cleanRichTexts'
import type { HintName } from './hints'
import { requireCollections } from '../requireCollections'

export type EditingPluginConfig = {
  /** Hints while writing: by collection, then by the field below which the hint stands. A slug that the config lacks stops the start. */
  hints: Record<string, Record<string, HintName>>
  /** Public address of a village's site, for "Lihat situs". Without it the link is left out. */
  siteOf?: (village: { domain?: null | string; slug?: null | string }, regency: { host?: null | string }) => string
}

/** What makes the admin a desk for a village's operator: the dashboard's four actions, hints while writing, and rich text clean of what was pasted with it. */
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
          beforeDashboard: [{ path: 'balai-desa/admin#Desk', serverProps: { siteOf: options.siteOf } }, ...(config.admin?.components?.beforeDashboard ?? [])],
        },
      },
      collections: config.collections?.map((collection) => withCleaning(withHints(collection, options.hints[collection.slug] ?? {}))),
    }
  }

const withHints = (collection: CollectionConfig, wanted: Record<string, HintName>): CollectionConfig => ({
  ...collection,
  fields: collection.fields.flatMap((field) => {
    const names = 'name' in field ? [field.name] : field.type === 'row' ? field.fields.map((each) => ('name' in each ? each.name : '')) : []
    return [field, ...names.flatMap((name) => (wanted[name] ? [hintField(wanted[name])] : []))]
  }),
})

const withCleaning = (collection: CollectionConfig): CollectionConfig => {
  const clean = cleanRichTexts(collection.fields)
  if (!clean) return collection
  return { ...collection, hooks: { ...collection.hooks, beforeValidate: [clean, ...(collection.hooks?.beforeValidate ?? [])] } }
}

const hintField = (hint: HintName): Field => ({
  name: `${hint}Hint`,
  type: 'ui',
  admin: { components: { Field: { clientProps: { hint }, path: 'balai-desa/admin#FieldHint' } }, disableListColumn: true },
})
