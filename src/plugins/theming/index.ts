import type {
  ArrayField,
  CollectionConfig,
  Field,
  OptionObject,
  Plugin,
  SelectField,
  Tab,
  TextField,
} from 'payload'

import { requireCollections } from '../requireCollections'
import { type LookChoice, lookChoices, type PaletteChoice, type ThemeChoice } from './lookChoices'
import { lookRules } from './lookRules'

export type { PaletteChoice, ThemeChoice }

export type ThemingPluginConfig = {
  /**
   * Themes to choose from, the usual one first: the manifests of the themes that the portal is
   * given.
   */
  manifests: readonly ThemeChoice[]
  /**
   * Parts of the site that a menu may lead to.
   * @default undefined: any text, of which the portal shows what it has
   */
  menuParts?: readonly OptionObject[]
}

/**
 * Turns the look of a village into choices: theme, its palettes, and the order of the home page's
 * sections, each by thumb and by keyboard; refuses themes and palettes that do not exist; names the
 * rows of the menu. Expects the collection `villages` of this package.
 */
export const themingPlugin = ({ manifests, menuParts }: ThemingPluginConfig): Plugin => {
  const choices = lookChoices(manifests)
  if (choices.length === 0) throw new Error('themingPlugin: no themes to choose from')
  return (config) => {
    requireCollections({ config, plugin: 'themingPlugin', slugs: ['villages'] })
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug === 'villages' ? withLook(collection, choices, menuParts) : collection,
      ),
    }
  }
}

const withLook = (
  collection: CollectionConfig,
  choices: LookChoice[],
  parts: readonly OptionObject[] | undefined,
): CollectionConfig => {
  const rules = lookRules(choices)
  const dress = (field: Field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: tab.fields.map(dress) })),
      }
    if (!('name' in field)) return field
    if (field.type === 'text' && field.name === 'theme') return themeField(field, choices, rules)
    if (field.type === 'text' && field.name === 'palette')
      return paletteField(field, choices, rules)
    if (field.type === 'array' && field.name === 'menu') return menuField(field, parts)
    return field.type === 'select' && field.name === 'homeSections' ? sectionsField(field) : field
  }
  return { ...collection, fields: collection.fields.map(dress) }
}

type Rules = ReturnType<typeof lookRules>

const chooser = (
  name: 'PaletteField' | 'SectionsField' | 'ThemeField',
  choices?: LookChoice[],
) => ({
  Field: { ...(choices ? { clientProps: { choices } } : {}), path: `balai-desa/admin#${name}` },
})

const themeField = (field: TextField, choices: LookChoice[], { validateTheme }: Rules): TextField =>
  ({
    ...field,
    admin: { ...field.admin, components: chooser('ThemeField', choices) },
    validate: validateTheme,
  }) as TextField

const paletteField = (
  field: TextField,
  choices: LookChoice[],
  { followTheme, validatePalette }: Rules,
): TextField =>
  ({
    ...field,
    admin: { ...field.admin, components: chooser('PaletteField', choices) },
    hooks: {
      ...field.hooks,
      beforeValidate: [...(field.hooks?.beforeValidate ?? []), followTheme],
    },
    validate: validatePalette,
  }) as TextField

const sectionsField = (field: SelectField): SelectField => ({
  ...field,
  admin: { ...field.admin, components: chooser('SectionsField') },
})

/**
 * Rows of both levels choose a part and are named by their words or it; Payload's own menu of a row
 * moves it up and down.
 */
const menuField = (field: ArrayField, parts: readonly OptionObject[] | undefined): ArrayField => {
  const dress = (each: Field): Field => {
    if (each.type === 'array') return menuField(each, parts)
    if (each.type === 'row') return { ...each, fields: each.fields.map(dress) }
    if (!parts || each.type !== 'text' || each.name !== 'part') return each
    return {
      name: 'part',
      type: 'select',
      admin: each.admin as SelectField['admin'],
      label: each.label,
      options: [...parts],
    }
  }
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        RowLabel: { clientProps: { parts: parts ?? [] }, path: 'balai-desa/admin#MenuRowLabel' },
      },
    },
    fields: field.fields.map(dress),
  }
}
