import type { IdmRecord } from '../../../payload-types'
import { definePart } from '../../contract/part'
import { href } from '../../site/address'
import { findIndexRecords } from './findIndexRecords'
import { indexPage } from './indexPage'
import { indexSummary } from './indexSummary'

export const villageIndex = definePart<never, IdmRecord[]>({
  entry: { icon: 'stairs', label: 'Indeks desa', tile: 'Indeks desa', under: 'profil' },
  home: {
    draw: (records, { context: { site } }) => ({
      index: indexSummary({
        more: { href: href(site, '/indeks'), label: 'Rincian indeks' },
        records,
      }),
    }),
    find: ({ reader }) => findIndexRecords(reader),
    hasContent: (records) => records.length > 0,
  },
  index: indexPage,
  name: 'indeks',
})
