import type { CollectionConfig, Field } from 'payload'

import { nobody } from '../shared/access'
import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { wholeYear } from '../shared/wholeYear'
import { incomeSources, spendingFields } from './accounts'
import { refuseSecondBudget } from './refuseSecondBudget'

const largest = 1_000_000_000_000
/** No line of a budget is less: such a number is "250.000" that a machine has cut at its point. */
const smallest = 1000

const rupiah = (name: string, label: string): Field => ({
  name,
  type: 'number',
  admin: { custom: { unit: 'rupiah' }, description: 'Rupiah penuh, misalnya 250.000.000.' },
  label,
  max: largest,
  min: 0,
  validate: (value: null | number | undefined) =>
    value === null ||
    value === undefined ||
    (Number.isInteger(value) && (value === 0 || value >= smallest) && value <= largest) ||
    'Isi rupiah penuh tanpa sen, misalnya 250.000.000.',
})

const planAndActual: Field = {
  type: 'row',
  fields: [rupiah('plan', 'Anggaran'), rupiah('actual', 'Realisasi')],
}

/**
 * A year's village budget with what became of it (APB Desa; Permendagri 20/2018 art. 39 and 72).
 * Money in whole rupiah.
 */
export const Budgets: CollectionConfig = {
  slug: 'budgets',
  access: contentAccess,
  admin: {
    ...contentAdmin,
    defaultColumns: ['year', 'regulation', '_status', 'updatedAt'],
    listSearchableFields: ['regulation'],
    useAsTitle: 'year',
  },
  defaultSort: '-year',
  // A copy would be a second budget of the same year.
  disableDuplicate: true,
  fields: [
    {
      name: 'year',
      type: 'number',
      index: true,
      label: 'Tahun anggaran',
      max: 2100,
      min: 2015,
      required: true,
      validate: wholeYear(2015, 2100),
    },
    {
      name: 'regulation',
      type: 'text',
      admin: { description: 'Misalnya "Perdes Nomor 6 Tahun 2024".' },
      label: 'Dasar hukum',
      maxLength: 160,
    },
    {
      name: 'realisedUntil',
      type: 'date',
      admin: { date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' } },
      label: 'Realisasi sampai tanggal',
    },
    {
      name: 'income',
      type: 'array',
      fields: [
        {
          name: 'source',
          type: 'select',
          label: 'Sumber',
          options: [...incomeSources],
          required: true,
        },
        planAndActual,
      ],
      label: 'Pendapatan menurut sumber',
      labels: { plural: 'Sumber', singular: 'Sumber' },
      maxRows: 12,
    },
    {
      name: 'spending',
      type: 'array',
      fields: [
        {
          name: 'field',
          type: 'select',
          label: 'Bidang',
          options: [...spendingFields],
          required: true,
        },
        planAndActual,
      ],
      label: 'Belanja menurut bidang',
      labels: { plural: 'Bidang', singular: 'Bidang' },
      maxRows: 12,
    },
    {
      name: 'financing',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            rupiah('inPlan', 'Penerimaan, anggaran'),
            rupiah('inActual', 'Penerimaan, realisasi'),
          ],
        },
        {
          type: 'row',
          fields: [
            rupiah('outPlan', 'Pengeluaran, anggaran'),
            rupiah('outActual', 'Pengeluaran, realisasi'),
          ],
        },
      ],
      label: 'Pembiayaan',
    },
    {
      name: 'activities',
      type: 'array',
      admin: { description: 'Kegiatan dan siapa pelaksananya.', initCollapsed: true },
      fields: [
        { name: 'name', type: 'text', label: 'Kegiatan', maxLength: 200, required: true },
        { name: 'field', type: 'select', label: 'Bidang', options: [...spendingFields] },
        { name: 'executor', type: 'text', label: 'Pelaksana', maxLength: 120 },
        planAndActual,
      ],
      label: 'Kegiatan',
      labels: { plural: 'Kegiatan', singular: 'Kegiatan' },
      maxRows: 200,
    },
    { name: 'note', type: 'textarea', label: 'Catatan', maxLength: 1000 },
    {
      name: 'key',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { disableBulkEdit: true, hidden: true },
      label: 'kunci',
      unique: true,
    },
    { name: 'document', type: 'relationship', label: 'Dokumen APB Desa', relationTo: 'documents' },
  ],
  hooks: { beforeValidate: [refuseSecondBudget] },
  indexes: [{ fields: ['village', 'year'] }],
  labels: { plural: 'APB Desa', singular: 'APB Desa' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
