import {
  documentKinds,
  informationClasses,
  legalKinds,
} from '../../../../collections/documents/classes'
import type { FilterOption } from '../../frame/filters'
import type { Reader } from '../../read/reader'

/** Newest documents looked at: twenty years of one a week. */
const most = 1000

/** What an address calls all legal products together. */
export const legalOption: FilterOption = { label: 'Produk hukum', value: 'produk-hukum' }

/** Kinds, classes and years that have documents, in one light query. */
export const findDocumentFacets = async (
  reader: Reader,
): Promise<{ classes: FilterOption[]; kinds: FilterOption[]; years: FilterOption[] }> => {
  const { docs } = await reader.find({
    collection: 'documents',
    limit: most,
    only: ['class', 'kind', 'year'],
    sort: ['-year', '-id'],
  })
  const used = new Set<string>(docs.flatMap((doc) => [doc.class, doc.kind]))
  const isUsed = ({ value }: { value: string }): boolean => used.has(value)
  const option = ({ label, value }: FilterOption): FilterOption => ({ label, value })
  return {
    classes: informationClasses.filter(isUsed).map(option),
    kinds: [
      ...(legalKinds.some((value) => used.has(value)) ? [legalOption] : []),
      ...documentKinds.filter(isUsed).map(option),
    ],
    years: [...new Set(docs.map(({ year }) => String(year)))].map((year) => ({
      label: year,
      value: year,
    })),
  }
}
