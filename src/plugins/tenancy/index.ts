import type { CollectionConfig, Config, Payload, Plugin } from 'payload'

import { nobody } from '../../../collections/shared/access'
import { requireCollections } from '../requireCollections'
import { boundRequest } from './boundRequest'
import { closeInternals } from './closeInternals'
import { guardPlace } from './guardPlace'
import { keepReferencesInside } from './keepReferencesInside'
import { keepVillageCode } from './keepVillageCode'
import { limitReferenceChoices } from './limitReferenceChoices'
import { pickedVillageFilter } from './pickedVillage'
import { placeFields } from './placeFields'
import { scopeAccess, type TenantOptions } from './scopeAccess'

export type TenancyPluginConfig = {
  /**
   * Collections whose documents belong to one village each, by slug; `{}` takes every default.
   * A slug that the config lacks stops the start with its name.
   */
  collections: Record<string, TenantOptions>
  /**
   * Leaves the fields in place, so that the database keeps its shape, but adds no rules.
   * @default false
   */
  disabled?: boolean
}

export type { TenantOptions }

/**
 * Makes collections belong to villages: adds `village` (set once) and the region codes copied from
 * it, limits every operation to the user's scope, checks membership on every write, and keeps
 * references inside the village. Bounds REST requests to every collection. Expects the collections
 * `villages` and `users` of this package, and a database with text ids.
 * Place it after plugins that add collections.
 * See docs/decisions/005-own-tenancy.md.
 */
export const tenancyPlugin =
  (options: TenancyPluginConfig): Plugin =>
  (config: Config): Config => {
    const owned = Object.keys(options.collections)
    requireCollections({ config, plugin: 'tenancyPlugin', slugs: [...owned, 'users', 'villages'] })
    const collections = config.collections?.map((collection) => {
      const tenant = options.collections[collection.slug]
      if (tenant) return ownedByVillage({ collection, options, owned, tenant })
      if (options.disabled) return collection
      return collection.slug === 'villages'
        ? guardVillages({ collection, owned })
        : guardOthers({ collection, owned })
    })
    if (options.disabled) return { ...config, collections }
    return {
      ...config,
      admin: withPicker(config.admin),
      collections: collections?.map(bounded),
      onInit: async (payload: Payload) => {
        await config.onInit?.(payload)
        if (payload.db.defaultIDType !== 'text') {
          throw new Error(
            "tenancyPlugin: ids must be text; give the database adapter idType: 'uuid' or 'uuidv7'",
          )
        }
        closeInternals(payload)
      },
    }
  }

const ownedByVillage = (args: {
  collection: CollectionConfig
  options: TenancyPluginConfig
  owned: string[]
  tenant: TenantOptions
}): CollectionConfig => {
  const { collection, options, owned, tenant } = args
  const fields = [...placeFields(), ...limitReferenceChoices({ fields: collection.fields, owned })]
  if (options.disabled) return { ...collection, fields }
  return {
    ...collection,
    access: scopeAccess({ collection, tenant }),
    admin: { ...collection.admin, baseFilter: collection.admin?.baseFilter ?? pickedVillageFilter },
    fields,
    hooks: {
      ...collection.hooks,
      beforeValidate: [
        guardPlace,
        ...(collection.hooks?.beforeValidate ?? []),
        keepReferencesInside({ owned, villageOf: (doc) => doc.village }),
      ],
    },
  }
}

/** A village's own document is its tenant: what it refers to must belong to it. */
const guardVillages = (args: {
  collection: CollectionConfig
  owned: string[]
}): CollectionConfig => ({
  ...args.collection,
  fields: limitReferenceChoices({
    fields: args.collection.fields,
    owned: args.owned,
    villageKey: 'id',
  }),
  hooks: {
    ...args.collection.hooks,
    beforeValidate: [
      ...(args.collection.hooks?.beforeValidate ?? []),
      keepVillageCode,
      keepReferencesInside({ owned: args.owned, villageOf: (doc) => doc.id }),
    ],
  },
})

/**
 * What belongs to no village points at no village's document: it would show in one village only, or
 * nowhere.
 */
const guardOthers = (args: {
  collection: CollectionConfig
  owned: string[]
}): CollectionConfig => ({
  ...args.collection,
  hooks: {
    ...args.collection.hooks,
    beforeValidate: [
      ...(args.collection.hooks?.beforeValidate ?? []),
      keepReferencesInside({ owned: args.owned, villageOf: () => undefined }),
    ],
  },
})

const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: collection.versions ? collection.access : { ...collection.access, readVersions: nobody },
  hooks: {
    ...collection.hooks,
    beforeOperation: [boundRequest, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

const withPicker = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), pickerPath],
  },
})

/** Resolved through Payload's import map, in this repository by the package's own name. */
const pickerPath = 'balai-desa/admin#VillagePickerSlot'
