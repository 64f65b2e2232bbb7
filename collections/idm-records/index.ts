import type { CollectionConfig } from 'payload'

import { publicOr, staffWith } from '../shared/access'
import { checkFigures } from './checkFigures'
import { keepOneCurrent, promoteNewest } from './keepOneCurrent'
import { schemes } from './schemes'
import { statuses } from './statuses'

/**
 * The published result of one village in one year, kept as published: a figure that contradicts
 * formula or thresholds is flagged, never corrected. One year may have several revisions; exactly
 * one of them is current.
 */
export const IdmRecords: CollectionConfig = {
  slug: 'idm-records',
  access: {
    create: staffWith('index.write'),
    delete: staffWith('index.write'),
    read: publicOr('content.read'),
    update: staffWith('index.write'),
  },
  admin: {
    defaultColumns: ['village', 'scheme', 'year', 'revision', 'score', 'status'],
    group: 'Indeks desa',
    hideAPIURL: true,
    useAsTitle: 'title',
  },
  defaultSort: '-year',
  disableDuplicate: true,
  fields: [
    {
      name: 'title',
      type: 'text',
      admin: { hidden: true },
      hooks: { beforeChange: [({ data, originalDoc }) => titleOf({ ...originalDoc, ...data })] },
    },
    { name: 'scheme', type: 'select', label: 'Indeks', options: [...schemes], required: true },
    { name: 'year', type: 'number', label: 'Tahun', max: 2100, min: 2015, required: true },
    {
      name: 'revision',
      type: 'number',
      admin: { description: '1 untuk rilis pertama, 2 untuk revisi pertama, dan seterusnya.' },
      defaultValue: 1,
      label: 'Revisi',
      min: 1,
      required: true,
    },
    {
      name: 'isCurrent',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: 'Dipakai di situs',
    },
    { name: 'source', type: 'text', label: 'Sumber', maxLength: 200, required: true },
    { name: 'score', type: 'number', label: 'Nilai', max: 100, min: 0, required: true },
    {
      name: 'status',
      type: 'select',
      index: true,
      label: 'Status',
      options: [...statuses],
      required: true,
    },
    { name: 'iks', type: 'number', label: 'IKS (sosial)', max: 1, min: 0 },
    { name: 'ike', type: 'number', label: 'IKE (ekonomi)', max: 1, min: 0 },
    { name: 'ikl', type: 'number', label: 'IKL (lingkungan)', max: 1, min: 0 },
    {
      name: 'formulaMatches',
      type: 'checkbox',
      admin: {
        description: 'Nilai sama dengan rata-rata ketiga indeks, selisih paling besar 0,0001.',
        readOnly: true,
      },
      defaultValue: true,
      label: 'Cocok dengan rumus',
    },
    {
      name: 'statusMatches',
      type: 'checkbox',
      admin: { description: 'Status sesuai dengan ambang nilainya.', readOnly: true },
      defaultValue: true,
      label: 'Cocok dengan ambang',
    },
  ],
  hooks: { afterDelete: [promoteNewest], beforeChange: [checkFigures, keepOneCurrent] },
  indexes: [
    { fields: ['village', 'scheme', 'year', 'revision'], unique: true },
    { fields: ['regency', 'scheme', 'year', 'isCurrent'] },
  ],
  labels: { plural: 'Nilai indeks', singular: 'Nilai indeks' },
  lockDocuments: false,
  timestamps: true,
  versions: false,
}

const titleOf = (doc: Record<string, unknown>): string =>
  `${doc.scheme === 'idm' ? 'IDM' : 'Indeks Desa'} ${String(doc.year)} (revisi ${String(doc.revision ?? 1)})`
