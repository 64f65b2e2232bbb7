/** An announcement of the demo; days are counted from the day of seeding. */
export type NoticeText = {
  body?: readonly string[]
  from: number
  isRunning?: boolean
  isUrgent?: boolean
  title: string
  until: number | undefined
}

/** Announcements of a rich village: two in force, two that are over. */
export const noticeTexts: readonly NoticeText[] = [
  {
    body: [
      'Petugas mulai mengantar surat pemberitahuan pajak bumi dan bangunan ke setiap RT. Periksa nama dan luasnya, lalu beri tahu kantor desa bila ada yang keliru.',
      '## Cara membayar',
      '- Di kantor desa pada jam kerja.',
      '- Di bank daerah atau gerai yang menerima pembayaran pajak daerah.',
    ],
    from: -4,
    title: 'Surat pajak bumi dan bangunan sudah dapat diambil',
    until: 40,
  },
  {
    from: -1,
    title: 'Pelayanan surat pada hari Jumat dimulai pukul 13.00 karena ada musyawarah',
    until: 6,
  },
  {
    body: [
      'Terima kasih kepada 46 warga yang mendaftar. Nama yang diterima ditempel di balai desa.',
    ],
    from: -45,
    title: 'Pendaftaran kader posyandu baru',
    until: -15,
  },
  { from: -80, title: 'Pemadaman listrik bergilir untuk pemeliharaan jaringan', until: -78 },
]

/** The one announcement of a village with little. */
export const littleNotice: NoticeText = {
  from: -3,
  title: 'Jadwal pelayanan kantor desa selama pekan ini tetap seperti biasa',
  until: 10,
}

/** What the regency's office tells every village. */
export const broadcastTexts: readonly NoticeText[] = [
  {
    body: [
      'Warga yang belum merekam KTP elektronik dapat datang ke kantor kecamatan tanpa membuat janji. Bawalah kartu keluarga.',
      '## Jadwal',
      '- Giriwangsa: setiap Selasa, pukul 09.00–14.00.',
      '- Lumbungraya: setiap Rabu, pukul 09.00–14.00.',
      '- Segarawangi: setiap Kamis, pukul 09.00–14.00.',
    ],
    from: -2,
    isRunning: true,
    title: 'KTP keliling melayani perekaman di setiap kantor kecamatan',
    until: 21,
  },
  {
    body: [
      'Laporan realisasi dikirim paling lambat akhir bulan. Contoh isian ada di meja kecamatan.',
    ],
    from: -30,
    title: 'Pengingat laporan realisasi anggaran semester kedua',
    until: -1,
  },
]
