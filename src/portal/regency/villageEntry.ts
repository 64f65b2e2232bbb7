import { idOf } from '../../../collections/shared/idOf'
import type { VillageEntry } from '../../../themes/contract'
import { recordScore, statusOf } from '../parts/village-index/indexSummary'
import type { RecordRow } from '../read/findYearRecords'
import { absoluteHref, villageAddress } from '../site/address'
import type { PortalSettings } from '../site/settings'
import type { RegencySite } from '../site/site'
import type { VillageRow } from './findRegion'

/** Makes a village's line in a list, with its record of the year. */
export const villageEntries = (args: {
  records: RecordRow[]
  settings: PortalSettings
  site: RegencySite
}): ((village: VillageRow) => VillageEntry) => {
  const byVillage = new Map(args.records.map((record) => [idOf(record.village), record]))
  return (village) => {
    const record = byVillage.get(village.id)
    return {
      name: village.name,
      href: absoluteHref(villageAddress(args.settings, args.site.regency, village), '/'),
      scoreText: record && recordScore(record),
      status: record && statusOf(record.status),
    }
  }
}
