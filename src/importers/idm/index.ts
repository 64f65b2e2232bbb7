import { placeTag } from '../../../collections/shared/tags'
import { defineImporter } from '../run'
import { type IdmChange, type IdmPlan, loadStored, planFigures } from './planFigures'
import { type IdmSheet, readSheet } from './readSheet'

/** Sheets of IDM figures, as the ministry publishes them. */
export const idm = defineImporter<Uint8Array, IdmSheet, IdmChange, IdmPlan>({
  apply: ({ change: { data, id }, context, payload }) => {
    const options = { collection: 'idm-records', context, depth: 0, overrideAccess: true } as const
    const record = { ...data, scheme: 'idm' as const }
    return id
      ? payload.update({ ...options, data: record, id })
      : payload.create({ ...options, data: record })
  },
  code: 'idm',
  // The tenancy plugin keeps the villages it looked up here; handing them over saves a query a row.
  contextOf: ({ villages }) => ({
    villages: Object.fromEntries(
      villages.map(({ district, id, regency }) => [id, { district, regency }]),
    ),
  }),
  notes: ({ mismatches, superseded }) => [
    ...(superseded > 0 ? [`${superseded} catatan lama digantikan revisi ini.`] : []),
    `Tidak cocok dengan rumus: ${mismatches.formula}. Tidak cocok dengan ambang status: ${mismatches.status}. Angka disimpan seperti diterbitkan.`,
  ],
  plan: async ({ parsed, payload, publication }) =>
    planFigures({ publication, sheet: parsed, ...(await loadStored({ payload, sheet: parsed })) }),
  read: readSheet,
  tagsOf: ({ data, regency }) => [
    placeTag('idm-records', regency),
    placeTag('idm-records', data.village),
  ],
  title: 'Nilai IDM',
  unit: 'catatan',
})
