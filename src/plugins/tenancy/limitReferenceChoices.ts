import type { Field, FilterOptions, Where } from 'payload'

import { both, ownPlace, scopeOfRequest, scopeWhere } from '../../../collections/shared/access'
import { idOf } from '../../../collections/shared/idOf'

/**
 * Shows only the village's own documents in choosers, for relationship and upload fields alike.
 * A convenience: the rule itself is `keepReferencesInside`, which drafts cannot skip.
 */
export const limitReferenceChoices = (args: {
  fields: Field[]
  owned: string[]
  /** Where the document keeps its village: `village`, or `id` for villages themselves. */
  villageKey?: 'id' | 'village'
}): Field[] => args.fields.map((field) => limit({ ...args, field }))

type LimitArgs = { field: Field; owned: string[]; villageKey?: 'id' | 'village' }

const limit = ({ field, ...rest }: LimitArgs): Field => {
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({
        ...tab,
        fields: limitReferenceChoices({ ...rest, fields: tab.fields }),
      })),
    }
  }
  if (field.type === 'blocks') {
    return {
      ...field,
      blocks: field.blocks.map((block) => ({
        ...block,
        fields: limitReferenceChoices({ ...rest, fields: block.fields }),
      })),
    }
  }
  if ('fields' in field) {
    return { ...field, fields: limitReferenceChoices({ ...rest, fields: field.fields }) }
  }
  if (field.type !== 'relationship' && field.type !== 'upload') return field
  const targets = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]
  if (field.filterOptions || !targets.some((slug) => rest.owned.includes(slug))) return field
  return { ...field, filterOptions: ownVillage(rest) }
}

const ownVillage =
  ({ owned, villageKey = 'village' }: Omit<LimitArgs, 'field'>): FilterOptions =>
  ({ data, id, relationTo, req }) => {
    if (!owned.includes(relationTo)) return true
    const village = idOf(villageKey === 'id' ? id : (data as { village?: unknown })?.village)
    const here: true | Where = village ? { village: { in: [village] } } : true
    if (!req.user) return here
    return both(here, scopeWhere(scopeOfRequest(req), ownPlace))
  }
