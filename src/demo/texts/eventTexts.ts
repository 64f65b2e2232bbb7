import type { Land } from '../pictures/backdrop'

/** An event of the demo: when it is, counted from the day of seeding, and what about it. */
export type EventText = {
  audience?: string
  body?: readonly string[]
  days: number
  /** Hours it lasts; left out when nobody knows. */
  hours?: number
  hour: number
  isAllDay?: boolean
  isCancelled?: boolean
  organizer?: string
  place: string
  title: string
}

const everywhere: readonly EventText[] = [
  {
    audience: 'Ibu hamil, bayi, dan balita',
    body: [
      'Penimbangan, imunisasi, dan pemeriksaan ibu hamil. Bidan desa hadir sejak pukul 08.00.',
      '## Yang perlu dibawa',
      '- Buku KIA.',
      '- Kartu jaminan kesehatan, bila ada.',
    ],
    days: 3,
    hour: 8,
    hours: 3,
    organizer: 'Kader posyandu',
    place: 'Posyandu Melati',
    title: 'Posyandu bulanan',
  },
  {
    audience: 'Terbuka untuk semua warga',
    body: [
      'Membahas usulan kegiatan tahun depan dari setiap RW. Usulan tertulis dapat dititipkan kepada ketua RT sampai sehari sebelumnya.',
      'Hasil musyawarah ditempel di balai desa dan dimuat di situs ini.',
    ],
    days: 9,
    hour: 9,
    hours: 4,
    organizer: 'Badan Permusyawaratan Desa',
    place: 'Balai Desa',
    title: 'Musyawarah desa: rencana kerja tahun depan',
  },
  {
    audience: 'Setiap rumah satu orang',
    days: 13,
    hour: 7,
    hours: 3,
    organizer: 'Ketua RW',
    place: 'Mulai dari lapangan desa',
    title: 'Kerja bakti membersihkan saluran',
  },
  {
    body: ['Ditunda karena pemateri berhalangan. Waktu baru akan diumumkan di halaman ini.'],
    days: 6,
    hour: 13,
    hours: 2,
    isCancelled: true,
    organizer: 'Karang Taruna',
    place: 'Aula kantor desa',
    title: 'Pelatihan pemasaran lewat ponsel',
  },
  {
    audience: 'Pemilik tanah yang sudah mendaftar',
    days: 20,
    hour: 8,
    isAllDay: true,
    organizer: 'Kasi Pemerintahan',
    place: 'Balai Desa',
    title: 'Hari pelayanan sertifikat tanah',
  },
  {
    days: -5,
    hour: 8,
    hours: 3,
    organizer: 'Kader posyandu',
    place: 'Posyandu Melati',
    title: 'Posyandu lansia',
  },
  {
    days: -18,
    hour: 9,
    hours: 3,
    organizer: 'Pemerintah desa',
    place: 'Balai Desa',
    title: 'Penyerahan bantuan langsung tunai',
  },
  {
    days: -40,
    hour: 9,
    hours: 5,
    organizer: 'Badan Permusyawaratan Desa',
    place: 'Balai Desa',
    title: 'Musyawarah laporan semester pertama',
  },
]

const ofLand: Record<Land, readonly EventText[]> = {
  bukit: [
    {
      audience: 'Petani kopi',
      days: 16,
      hour: 8,
      hours: 30,
      organizer: 'Kelompok tani Wangi Lestari',
      place: 'Gudang jemur Kampung Tonggoh',
      title: 'Sekolah lapang: memetik dan menjemur kopi',
    },
    {
      audience: 'Umum',
      days: 27,
      hour: 19,
      organizer: 'Karang Taruna',
      place: 'Halaman balai desa',
      title: 'Malam syukuran panen',
    },
  ],
  pesisir: [
    {
      audience: 'Nelayan dan keluarganya',
      days: 16,
      hour: 8,
      hours: 30,
      organizer: 'Kelompok nelayan Layar Bersama',
      place: 'Dermaga kayu',
      title: 'Perbaikan mesin perahu bersama',
    },
    {
      audience: 'Umum',
      days: 27,
      hour: 16,
      organizer: 'Karang Taruna',
      place: 'Pantai muara',
      title: 'Bersih pantai dan lomba layang-layang',
    },
  ],
  sawah: [
    {
      audience: 'Petani pemakai air',
      days: 16,
      hour: 8,
      hours: 30,
      organizer: 'Perkumpulan pemakai air',
      place: 'Saung Blok Kulon',
      title: 'Pembagian giliran air dan perbaikan pintu',
    },
    {
      audience: 'Umum',
      days: 27,
      hour: 6,
      organizer: 'Karang Taruna',
      place: 'Lapangan desa',
      title: 'Jalan sehat keliling pematang',
    },
  ],
}

/** Events of a rich village. */
export const eventTexts = (land: Land): readonly EventText[] => [...everywhere, ...ofLand[land]]

/** The one event of a village with little. */
export const littleEvent: EventText = {
  audience: 'Terbuka untuk semua warga',
  days: 11,
  hour: 9,
  hours: 3,
  organizer: 'Pemerintah desa',
  place: 'Balai Desa',
  title: 'Musyawarah dusun',
}
