import type { ArrayField, CollectionConfig, Field, OptionObject, Plugin, SelectField, Tab, TextField } from 'payload'

import { type LookChoice, lookChoices, type PaletteChoice, type ThemeChoice } from './lookChoices'
import { lookRules } from './lookRules'
import { requireCollections } from '../requireCollections'

export type { PaletteChoice, ThemeChoice }

export type ThemingPluginConfig = {
  /** Themes to choose from, the usual one first: the manifests of the themes that the portal is given. */
  manifests: readonly ThemeChoice[]
}

/**
 * Turns the look of a village into choices: theme, its palettes, and the order of the home page's
 * sections, each by thumb and by keyboard; refuses themes and palettes that do not exist; names the
 * rows of the menu. Expects the collection `villages` of this package.
 */
export const themingPlugin = ({ manifests }: ThemingPluginConfig): Plugin => {
  const choices = lookChoices(manifests)
  if (choices.length === 0) throw new Error('themingPlugin: no themes to choose from')
  return (config) => {
    requireCollections({ config, plugin: 'themingPlugin', slugs: ['villages'] })
    return {
      ...config,
      collections: config.collections?.map((collection) => (collection.slug === 'villages' ? withLook(collection, choices) : collection)),
    }
  }
}

const withLook = (collection: CollectionConfig, choices: LookChoice[]): CollectionConfig => {
  const rules = lookRules(choices)
  const dress = (field: Field): Field => {
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: tab.fields.map(dress) })) }
    if (!('name' in field)) return field
    if (field.type === 'text' && field.name === 'theme') return themeField(field, choices, rules)
    if (field.type === 'text' && field.name === 'palette') return paletteField(field, choices, rules)
    if (field.type === 'array' && field.name === 'menu') return menuField(field)
    return field.type === 'select' && field.name === 'homeSections' ? sectionsField(field) : field
  }
  return { ...collection, fields: collection.fields.map(dress) }
}

type Rules = ReturnType<typeof lookRules>

const chooser = (name: 'PaletteField' | 'SectionsField' | 'ThemeField', choices?: LookChoice[]) => ({
  Field: { ...(choices ? { clientProps: { choices } } : {}), path: `balai-desa/admin#${name}` },
})

const themeField = (field: TextField, choices: LookChoice[], { validateTheme }: Rules): TextField =>
  ({ ...field, admin: { ...field.admin, components: chooser('ThemeField', choices) }, validate: validateTheme }) as TextField

const paletteField = (field: TextField, choices: LookChoice[], { followTheme, validatePalette }: Rules): TextField =>
  ({
    ...field,
    admin: { ...field.admin, components: chooser('PaletteField', choices) },
    hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), followTheme] },
    validate: validatePalette,
  }) as TextField

const sectionsField = (field: SelectField): SelectField => ({ ...field, admin: { ...field.admin, components: chooser('SectionsField') } })

/** Rows of both levels are named by their words or their part; Payload's own menu of a row moves it up and down. */
const menuField = (field: ArrayField): ArrayField => {
  const parts = partsOf(field.fields)
  return {
    ...field,
    admin: { ...field.admin, components: { RowLabel: { clientProps: { parts }, path: 'balai-desa/admin#MenuRowLabel' } } },
    fields: field.fields.map((each) => (each.type === 'array' ? menuField(each) : each)),
  }
}

const partsOf = (fields: Field[]): OptionObject[] =>
  fields.flatMap((field) => {
    if (field.type === 'row') return partsOf(field.fields)
    return field.type === 'select' && field.name === 'part' ? field.options.filter((option): option is OptionObject => typeof option !== 'string') : []
  })
