import type { Fact } from '../../../../themes/contract'
import type { Village } from '../../../payload-types'
import { numberText } from '../../words/text'

/** The figures a village has entered, up to four. */
export const villageFacts = (village: Village): Fact[] => {
  const parts = [village.hamlets, village.rw, village.rt]
  const year = village.figuresYear ? ` (${village.figuresYear})` : ''
  const facts: (Fact | undefined)[] = [
    village.population
      ? { label: `Penduduk${year}`, value: numberText(village.population) }
      : undefined,
    village.households ? { label: 'Keluarga', value: numberText(village.households) } : undefined,
    parts.every((part) => typeof part === 'number')
      ? { label: 'Dusun, RW, RT', value: parts.map((part) => numberText(part)).join(', ') }
      : undefined,
    village.area ? { label: 'Luas (hektare)', value: numberText(village.area) } : undefined,
  ]
  return facts.filter((fact) => fact !== undefined)
}
