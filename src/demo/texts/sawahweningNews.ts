import type { NewsText } from './newsText'

/** News of Sawahwening, a fictional village of rice fields; newest first. */
export const sawahweningNews: readonly NewsText[] = [
  {
    alt: 'Petani bercaping menanam padi di petak sawah yang tergenang air',
    body: [
      'Musim tanam dimulai serentak di tujuh blok sawah sejak Rabu. Pengurus air membuka pintu saluran utama setelah tanggul di Blok Kaler selesai diperkuat.',
      'Tanam serentak dipilih agar hama tidak berpindah dari petak yang lebih dahulu menguning. Dua tahun terakhir cara ini menekan kehilangan hasil, dan petani yang semula ragu kini ikut jadwal.',
      '## Giliran air',
      '- Blok Kaler dan Wetan: Senin dan Kamis.',
      '- Blok Tengah dan Kidul: Selasa dan Jumat.',
      '- Blok Kulon: Rabu dan Sabtu.',
      'Petani yang membutuhkan air di luar giliran diminta bicara dengan petugas blok, bukan membuka pintu sendiri.',
    ],
    date: '2026-11-19',
    scene: 'planting',
    title: 'Tanam padi serentak dimulai di tujuh blok sawah',
  },
  {
    alt: 'Warga membersihkan saluran air dengan cangkul, rumah-rumah kampung di belakang',
    body: [
      'Lebih dari seratus warga membersihkan saluran sekunder sepanjang 1,8 kilometer pada Minggu pagi. Lumpur, eceng gondok, dan sampah plastik diangkat sebelum air dialirkan ke sawah.',
      'Setiap RT mendapat bagian 150 meter. RT 04 selesai paling cepat dan membantu RT 07 yang bagiannya paling dangkal.',
      'Sampah plastik yang terkumpul mencapai 23 karung. Pengurus bank sampah menimbang dan mencatatnya sebagai tabungan kas RT.',
      'Pembersihan berikutnya dijadwalkan sebelum masa pemupukan kedua. Warga diminta tidak membuang sisa panen ke saluran.',
    ],
    date: '2026-11-10',
    scene: 'cleanUp',
    title: 'Seratus warga bersihkan saluran sebelum air dialirkan',
  },
  {
    alt: 'Pedagang dan pembeli di lapak beratap garis-garis yang penuh sayur dan buah',
    body: [
      'Pasar Minggu di halaman balai desa genap satu tahun. Dari sembilan lapak ketika dibuka, kini ada 34 pedagang tetap, dan 28 di antaranya warga Sawahwening.',
      'Pedagang membayar iuran Rp5.000 setiap kali berjualan. Uangnya dipakai untuk kebersihan dan membeli tenda pengganti.',
      'Mulai bulan depan tersedia timbangan uji di pintu masuk. Pembeli dapat menimbang ulang belanjaan tanpa biaya, dan pedagang yang timbangannya kurang tepat dibantu memperbaikinya.',
      'Pasar buka pukul 05.30 sampai 10.00. Pengunjung diminta membawa tas sendiri.',
    ],
    date: '2026-10-30',
    scene: 'market',
    title: 'Setahun Pasar Minggu: 34 lapak dan timbangan uji',
  },
  {
    alt: 'Kader menimbang bayi dengan timbangan gantung disaksikan para ibu',
    body: [
      'Kader Posyandu Anggrek mengunjungi 27 rumah balita yang tidak datang dua bulan berturut-turut. Alasan terbanyak adalah ibu bekerja di sawah pada jam pelayanan.',
      'Menanggapi hal itu, posyandu membuka layanan sore sekali sebulan. Layanan sore pertama didatangi 19 balita, 12 di antaranya belum ditimbang sejak Agustus.',
      'Jadwal sore berikutnya Kamis minggu ketiga, pukul 15.30 sampai 17.30, di rumah Ibu Kader RT 05. Vitamin A dan obat cacing tetap diberikan pada jadwal pagi.',
    ],
    date: '2026-10-17',
    scene: 'healthPost',
    title: 'Posyandu sore bagi ibu yang bekerja di sawah',
  },
  {
    alt: 'Petani memanen padi kuning, karung hasil panen tersusun di tepi petak',
    body: [
      'Hasil panen musim kemarau rata-rata 5,9 ton gabah kering per hektare, menurut ubinan yang dilakukan kelompok tani bersama penyuluh di 15 titik.',
      'Petak yang memakai pupuk berimbang menghasilkan lebih baik dari petak yang pupuk kimianya ditambah. Selisihnya sekitar 400 kilogram, sementara biayanya lebih rendah.',
      'Gabah dijual melalui lumbung desa agar harga tidak jatuh saat panen bersamaan. Petani menerima separuh pembayaran di muka dan sisanya setelah gabah terjual.',
      '> Kami tidak lagi menjual sambil menunggu truk di pinggir jalan, ujar Rukmini, petani Blok Tengah.',
    ],
    date: '2026-10-03',
    scene: 'harvest',
    title: 'Panen kemarau 5,9 ton per hektare, dijual lewat lumbung',
  },
  {
    alt: 'Perajin menganyam keranjang bambu, hasil anyaman bundar tergantung di dinding',
    body: [
      'Kelompok Anyam Wetan menyelesaikan 300 keranjang bambu untuk kemasan hasil pertanian. Pesanan itu dikerjakan 16 perempuan selama lima pekan, di sela waktu menunggu panen.',
      'Bambunya dari kebun warga sendiri dan ditebang bergilir. Untuk setiap rumpun yang diambil, kelompok menanam dua tunas baru di tepi sungai.',
      'Kelompok membuka kelas menganyam bagi remaja setiap Sabtu siang. Peserta pertama berjumlah sembilan orang, termasuk tiga anak laki-laki.',
    ],
    date: '2026-09-19',
    scene: 'weaving',
    title: 'Tiga ratus keranjang bambu dari sela waktu panen',
  },
  {
    alt: 'Warga memukul bola voli melewati net, penonton berjajar di tepi lapangan',
    body: [
      'Tim RT 06 menjuarai Piala Karang Taruna setelah mengalahkan RT 02 dengan tiga set. Pertandingan final ditonton ratusan warga di lapangan Kampung Kidul.',
      'Delapan belas tim ikut bertanding selama dua pekan. Untuk pertama kali, delapan tim putri turut serta, dan RT 03 keluar sebagai juara.',
      'Panitia mengingatkan bahwa lapangan tetap terbuka untuk latihan setiap sore. Jadwal pemakaian ditempel di pos ronda agar tidak berebut.',
    ],
    date: '2026-08-31',
    scene: 'volleyball',
    title: 'RT 06 juara voli, tim putri ikut untuk pertama kali',
  },
  {
    alt: 'Murid berbaris dalam upacara di halaman sekolah di bawah bendera',
    body: [
      'Upacara peringatan kemerdekaan di lapangan SD Kampung Tengah diikuti murid, petani, dan perangkat desa. Pengibar bendera tahun ini lima murid kelas enam yang berlatih sejak Juli.',
      'Setelah upacara, setiap kelas memamerkan satu hasil karya dari sekam, jerami, dan bambu. Pameran berlangsung sampai siang dan terbuka untuk umum.',
      'Rangkaian lomba antarkampung dilaksanakan pada dua akhir pekan berikutnya agar tidak mengganggu pekerjaan di sawah.',
    ],
    date: '2026-08-17',
    scene: 'schoolYard',
    title: 'Upacara kemerdekaan dan pameran karya dari jerami',
  },
  {
    alt: 'Warga mengikuti rapat di balai desa, seorang petugas menjelaskan di depan',
    body: [
      'Pemerintah desa membuka laporan realisasi anggaran semester pertama dalam rapat terbuka. Hingga akhir Juni, 46 persen belanja terlaksana, terbanyak untuk saluran tersier dan layanan kesehatan.',
      'Warga bertanya tentang dua kegiatan yang tertunda. Sekretaris desa menjelaskan bahwa pengadaan pompa menunggu perbandingan harga dari tiga toko, sedangkan pengecatan posyandu digeser setelah musim hujan.',
      'Ringkasan laporan ditempel di setiap pos ronda. Lembar lengkapnya dapat dibaca di kantor desa pada jam kerja.',
    ],
    date: '2026-07-28',
    scene: 'meeting',
    title: 'Realisasi anggaran semester pertama dibuka kepada warga',
  },
  {
    alt: 'Jalan kampung pada malam hari diterangi lampu jalan, warga berjalan pulang',
    body: [
      'Tiga puluh enam lampu jalan tenaga surya terpasang di ruas Kampung Wetan sampai Kampung Kidul. Ruas ini sebelumnya gelap, padahal dilalui pekerja yang pulang malam.',
      'Titik lampu dipilih warga sendiri dalam musyawarah RT. Dua titik tambahan dipasang di tikungan tempat sering terjadi kecelakaan.',
      'Setiap lampu bernomor. Bila padam, laporkan nomornya kepada ketua RT atau lewat kantor desa. Perbaikan dijanjikan paling lama tiga hari.',
    ],
    date: '2026-07-14',
    scene: 'nightRoad',
    title: 'Tiga puluh enam lampu jalan bernomor terpasang',
  },
  {
    alt: 'Peserta pelatihan duduk di belakang komputer jinjing, pelatih berdiri memberi penjelasan',
    body: [
      'Delapan operator dan perangkat desa belajar menulis berita yang jelas untuk situs desa. Pelatihan dipandu sesama operator dari desa tetangga dalam satu kecamatan.',
      '## Tiga pegangan',
      '1. Tulis yang terjadi, kapan, di mana, dan apa gunanya bagi warga.',
      '2. Satu foto yang bercerita lebih baik dari sepuluh foto berjajar.',
      '3. Bacakan kepada orang rumah; bila mereka bertanya, tulisannya belum selesai.',
      'Peserta langsung menerbitkan satu berita dari telepon genggam masing-masing. Empat di antaranya Anda baca di situs ini.',
    ],
    date: '2026-06-30',
    scene: 'training',
    title: 'Operator desa belajar menulis berita yang jelas',
  },
  {
    alt: 'Warga mengecor jalan usaha tani di tepi sawah',
    body: [
      'Jalan usaha tani Blok Kulon sepanjang 540 meter selesai dirabat. Gerobak dan sepeda motor pengangkut gabah kini dapat masuk sampai tengah blok.',
      'Ongkos angkut turun dari Rp15.000 menjadi Rp8.000 per karung menurut catatan kelompok tani. Selisih itu dirasakan 62 penggarap pada panen yang lalu.',
      'Tanah untuk pelebaran jalan dihibahkan tujuh pemilik sawah. Surat hibahnya disimpan di kantor desa, salinannya ada pada ahli waris masing-masing.',
    ],
    date: '2026-06-12',
    scene: 'roadWork',
    title: 'Jalan tani Blok Kulon selesai, ongkos angkut turun',
  },
]
