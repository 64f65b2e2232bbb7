import type { Institution } from '../../../collections/officials/institutions'
import type { Land } from '../pictures/backdrop'

/** An official of a rich village. All names are made up. */
export type PersonText = {
  institution: Institution
  isHead: boolean
  isWoman: boolean
  name: string
  position: string
}

/**
 * Positions of the village government, in the order the profile shows them; the first is the head.
 */
const government = [
  'Kepala Desa',
  'Sekretaris Desa',
  'Kaur Keuangan',
  'Kaur Perencanaan',
  'Kasi Pemerintahan',
  'Kasi Pelayanan',
  'Kasi Kesejahteraan',
]

const others: readonly { institution: Institution; position: string }[] = [
  { institution: 'bpd', position: 'Ketua BPD' },
  { institution: 'bpd', position: 'Wakil Ketua BPD' },
  { institution: 'lpm', position: 'Ketua LPM' },
  { institution: 'pkk', position: 'Ketua TP PKK' },
  { institution: 'karang-taruna', position: 'Ketua Karang Taruna' },
]

/** Women are marked with a star. */
const names: Record<Land, readonly string[]> = {
  bukit: [
    'Ratna Kusumaningrum*',
    'Dadang Hermawanto',
    'Lilis Suryaningsih*',
    'Asep Gunadarma',
    'Yayan Permadi',
    'Neneng Fitriasari*',
    'Oman Suhermanto',
    'Jajang Wirahadi',
    'Titin Marhaeni*',
    'Ujang Suhendar',
    'Euis Wulansari*',
    'Rizky Ardiwinata',
  ],
  pesisir: [
    'Mulyadi Bahtiarsyah',
    'Siti Rohmawati*',
    'Hasan Samudrawan',
    'Nurlaila Fauziah*',
    'Karim Bahariansyah',
    'Wati Susilaningrum*',
    'Tarman Suryalaga',
    'Umar Nelayanto',
    'Dewi Maharsari*',
    'Sobri Halimawan',
    'Aminah Zulaikhah*',
    'Fajar Segarawan',
  ],
  sawah: [
    'Harun Prasetyawan',
    'Endah Wahyuningrum*',
    'Bambang Sriwidodo',
    'Sulastri Handayaningsih*',
    'Paryono Hadisucipto',
    'Tri Lestariningsih*',
    'Wagimin Sastrawijaya',
    'Suparman Tirtadirja',
    'Rukmini Padmasari*',
    'Jumadi Lumbungwijaya',
    'Partini Setyorini*',
    'Galih Wicaksana Putra',
  ],
}

/** The twelve people of one rich village: village government first, then the other institutions. */
export const peopleOf = (land: Land): PersonText[] => {
  const seats = [
    ...government.map((position) => ({ institution: 'pemerintah-desa' as const, position })),
    ...others,
  ]
  return seats.map(({ institution, position }, index) => {
    const name = names[land][index] ?? ''
    return {
      institution,
      isHead: index === 0,
      isWoman: name.endsWith('*'),
      name: name.replace('*', ''),
      position,
    }
  })
}

/** Heads of the ordinary villages, one each, in the order of the villages' codes. */
export const headNames = [
  'Wawan Ciptahadi',
  'Iis Rahmaningsih',
  'Cecep Nugrahadi',
  'Tati Sumarsih',
  'Enjang Kertadipa',
  'Yuyun Wahyuni Asri',
  'Deden Pramuditya',
  'Sutrisna Adiwilaga',
  'Ngatini Purwaningrum',
  'Slamet Widyatmaka',
  'Marsudi Hartawijaya',
  'Sri Kadarsih Utami',
  'Rohmad Sentanu',
  'Karsidi Wiryadinata',
  'Abdul Manafi',
  'Rosdiana Lautania',
  'Usman Karangjaya',
  'Halimatus Syakira',
  'Bahrul Ombakdinata',
  'Zainal Pasirwangi',
  'Nuraini Teluksari',
] as const
