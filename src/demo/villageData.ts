import { slugify } from '../../collections/shared/slugify'
import type { Village } from '../payload-types'
import type { Land } from './pictures/backdrop'
import { seededRandom } from './random'
import { demoDistricts, demoRegency } from './texts/places'
import { richSummaries, summaries } from './texts/summaries'

/** What a village of the demo is made from, before it has an id. */
export type DemoVillage = {
  data: Omit<Village, 'createdAt' | 'id' | 'updatedAt'>
  district: string
  /** Whether it gets news, pages, officials and pictures of its own. */
  isRich: boolean
  land: Land
  name: string
}

/** The 24 villages of the fictional regency in the order of their codes. */
export const demoVillages = (): DemoVillage[] =>
  demoDistricts.flatMap((district, districtIndex) =>
    district.villages.map((name, index) => {
      const code = `${demoRegency.code}.0${districtIndex + 1}.20${String(index + 1).padStart(2, '0')}`
      const isRich = index === 0
      const summary = isRich
        ? richSummaries[district.land]
        : summaryOf({ district: district.name, index, land: district.land, name })
      return {
        data: {
          ...figuresOf(name),
          code,
          contact: contactOf({ code, name }),
          name,
          slug: slugify(name),
          state: 'terbit',
          summary,
          theme: 'base',
        },
        district: district.name,
        isRich,
        land: district.land,
        name,
      }
    }),
  )

const summaryOf = (args: { district: string; index: number; land: Land; name: string }): string => {
  const texts = summaries[args.land]
  return (texts[args.index % texts.length] ?? '')
    .replaceAll('{desa}', args.name)
    .replaceAll('{kecamatan}', args.district)
}

const figuresOf = (name: string) => {
  const random = seededRandom(`figures ${name}`)
  const households = random.whole(620, 2100)
  const hamlets = random.whole(3, 6)
  const rw = hamlets * random.whole(1, 2)
  return {
    area: random.whole(210, 940),
    figuresYear: 2026,
    hamlets,
    households,
    population: Math.round(households * random.between(3.1, 3.7)),
    rt: rw * random.whole(2, 4),
    rw,
  }
}

const contactOf = ({
  code,
  name,
}: {
  code: string
  name: string
}): DemoVillage['data']['contact'] => {
  // 555-01xx numbers ring nowhere.
  const line = String(Number(code.slice(6, 8)) * 10 + Number(code.slice(-2))).padStart(2, '0')
  return {
    address: `Jalan Balai Desa Nomor ${seededRandom(`address ${name}`).whole(1, 90)}, Desa ${name}`,
    email: `kantor@${slugify(name)}.example`,
    hours: [
      { days: 'Senin–Kamis', time: '08.00–15.00' },
      { days: 'Jumat', time: '08.00–11.30' },
      { days: 'Sabtu dan Minggu', time: 'Tutup' },
    ],
    phone: `(099) 555-01${line}`,
    postalCode: `99${code.slice(6, 8)}${code.slice(-1)}`,
  }
}
