import type { Land } from '../pictures/backdrop'

/** An own page of a rich village; `body` in the lines of `richText`. */
export type PageText = { body: readonly string[]; section: 'lainnya' | 'profil'; title: string }

/** Pages of the three rich villages. Everything told here is made up. */
export const richPages: Record<Land, readonly PageText[]> = {
  bukit: [
    {
      body: [
        'Menurut cerita yang diturunkan di Kampung Tonggoh, Lembahkopi dibuka oleh tujuh keluarga yang mencari lahan di sekitar mata air Cikeris. Mereka menanam kopi di sela pohon hutan, dan kebiasaan itu bertahan sampai sekarang.',
        '## Menjadi desa',
        'Empat kampung digabung menjadi satu desa melalui musyawarah para tetua. Kantor desa pertama menumpang di rumah juru tulis, sebelum balai desa dibangun bersama selama tiga musim kemarau.',
        '## Yang dijaga bersama',
        '- Hutan di atas mata air tidak boleh ditebang.',
        '- Air dibagi menurut jumlah rumah, bukan luas kebun.',
        '- Keputusan besar diambil dalam musyawarah desa.',
      ],
      section: 'profil',
      title: 'Sejarah desa',
    },
    {
      body: [
        '## Visi',
        'Lembahkopi yang rukun, sehat, dan berdaya dari kebunnya sendiri.',
        '## Misi',
        '1. Melayani warga dengan cepat, ramah, dan terbuka.',
        '2. Menjaga mata air dan hutan desa.',
        '3. Menaikkan nilai hasil kopi dan gula aren.',
        '4. Memastikan setiap balita dan ibu hamil terlayani.',
        '5. Memperbaiki jalan yang dilalui anak sekolah dan hasil panen.',
      ],
      section: 'profil',
      title: 'Visi dan misi',
    },
    {
      body: [
        'Jalur kebun kopi sepanjang 2,1 kilometer dapat Anda lalui dengan berjalan kaki dari balai desa. Pemandu dari karang taruna mendampingi setiap Sabtu dan Minggu pagi.',
        '## Sebelum datang',
        '- Daftar kepada pengelola paling lambat sehari sebelumnya.',
        '- Pakai sepatu yang tidak licin.',
        '- Bawa botol minum; air isi ulang tersedia di pos kedua.',
      ],
      section: 'lainnya',
      title: 'Jalur kebun kopi',
    },
  ],
  pesisir: [
    {
      body: [
        'Muaraperahu bermula dari tempat singgah perahu yang menunggu pasang. Keluarga-keluarga nelayan menetap di beting pasir, lalu pindah ke tanah yang lebih tinggi setelah muara bergeser.',
        '## Dari beting ke kampung',
        'Nama desa diambil dari kebiasaan menghitung perahu pada sore hari. Setiap keluarga menyalakan satu lampu sampai semua perahunya kembali.',
        '## Warisan yang masih hidup',
        '- Pesta laut setahun sekali.',
        '- Larangan menebang bakau di sisi barat muara.',
        '- Giliran ronda pantai pada musim angin barat.',
      ],
      section: 'profil',
      title: 'Sejarah desa',
    },
    {
      body: [
        '## Visi',
        'Muaraperahu yang selamat di laut, bersih di pantai, dan sejahtera di rumah.',
        '## Misi',
        '1. Melengkapi keselamatan setiap perahu.',
        '2. Menjaga muara, bakau, dan sumber air tawar.',
        '3. Mengolah hasil laut di desa sendiri.',
        '4. Membuka layanan desa yang mudah dan jelas.',
        '5. Menyekolahkan setiap anak nelayan.',
      ],
      section: 'profil',
      title: 'Visi dan misi',
    },
    {
      body: [
        'Bendera di pos pantau memberi tahu keadaan laut. Lihatlah sebelum Anda mendorong perahu.',
        '## Arti bendera',
        '- Hijau: aman untuk melaut.',
        '- Kuning: hanya di dalam teluk, kembali sebelum pukul 15.00.',
        '- Merah: jangan melaut.',
        'Petugas jaga mencatat perahu yang keluar dan yang kembali. Laporkan nama perahu serta jumlah awak setiap kali berangkat.',
      ],
      section: 'lainnya',
      title: 'Tanda bahaya di laut',
    },
  ],
  sawah: [
    {
      body: [
        'Sawahwening tumbuh di sepanjang saluran yang digali warga dari sungai. Setiap galian selesai, satu blok sawah dibuka, dan dari situlah nama tujuh blok yang dikenal sekarang.',
        '## Lumbung bersama',
        'Lumbung desa didirikan setelah dua musim paceklik. Setiap keluarga menyetor seikat padi setelah panen, dan boleh meminjam ketika kekurangan.',
        '## Kebiasaan yang dipertahankan',
        '- Menanam serentak menurut hasil musyawarah air.',
        '- Membersihkan saluran sebelum pintu air dibuka.',
        '- Menyisihkan padi untuk lumbung.',
      ],
      section: 'profil',
      title: 'Sejarah desa',
    },
    {
      body: [
        '## Visi',
        'Sawahwening yang cukup pangan, tertib, dan saling menolong.',
        '## Misi',
        '1. Membagi air dengan adil dan tepat waktu.',
        '2. Menjual hasil panen dengan harga yang layak.',
        '3. Membuka anggaran desa kepada setiap warga.',
        '4. Mendekatkan layanan kesehatan kepada ibu yang bekerja.',
        '5. Memberi tempat bagi usaha kecil di pasar desa.',
      ],
      section: 'profil',
      title: 'Visi dan misi',
    },
    {
      body: [
        'Pasar Minggu buka pukul 05.30 sampai 10.00 di halaman balai desa.',
        '## Cara berjualan',
        '1. Daftarkan jenis dagangan Anda kepada pengelola sebelum hari Kamis.',
        '2. Ambil nomor lapak pada Sabtu sore.',
        '3. Bayar iuran Rp5.000 setiap berjualan.',
        'Pedagang dari luar desa diterima bila masih ada lapak. Dagangan yang tidak boleh dijual adalah obat keras, minuman beralkohol, dan satwa liar.',
      ],
      section: 'lainnya',
      title: 'Berjualan di Pasar Minggu',
    },
  ],
}
