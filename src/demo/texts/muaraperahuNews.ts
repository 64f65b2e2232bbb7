import type { NewsText } from './newsText'

/** News of Muaraperahu, a fictional fishing village; newest first. */
export const muaraperahuNews: readonly NewsText[] = [
  {
    alt: 'Perahu nelayan ditarik ke pantai, para nelayan berdiri di pasir',
    body: [
      'Nelayan Muaraperahu diminta tidak melaut melewati mercusuar sampai Selasa. Gelombang di luar teluk diperkirakan mencapai tiga meter, dan dua perahu terpaksa berbalik pada Kamis dini hari.',
      'Pos pantau di Kampung Muara memasang bendera merah. Petugas jaga berganti setiap enam jam dan mencatat perahu yang keluar serta yang kembali.',
      '## Bila harus melaut di dalam teluk',
      '- Bawa pelampung sebanyak orang di perahu.',
      '- Laporkan nama perahu dan jumlah awak di pos.',
      '- Kembali sebelum pukul 15.00.',
      'Keluarga nelayan yang membutuhkan bantuan pangan selama tidak melaut dapat mendaftar kepada ketua RT sampai Sabtu siang.',
    ],
    date: '2026-11-20',
    scene: 'boats',
    title: 'Gelombang tinggi: jangan melewati mercusuar sampai Selasa',
  },
  {
    alt: 'Relawan menanam bibit bakau berjajar di lumpur tepi pantai',
    body: [
      'Sebanyak 2.400 bibit bakau ditanam di sisi barat muara oleh murid, nelayan, dan ibu-ibu PKK. Bibitnya disemai sendiri selama lima bulan di belakang balai desa.',
      'Penanaman memakai pagar bambu rendah agar bibit tidak hanyut. Cara itu ditiru dari petak percobaan tahun lalu, yang bibitnya bertahan 78 dari setiap 100 batang.',
      'Setiap kelompok mengasuh satu petak bernomor dan menghitung bibit yang hidup setiap bulan. Angkanya dicatat di papan dekat jembatan kayu.',
      'Pengunjung dilarang menambatkan perahu pada pagar. Jalur masuk perahu ditandai bendera kuning.',
    ],
    date: '2026-11-08',
    scene: 'mangroves',
    title: 'Dua ribu bakau baru ditanam di sisi barat muara',
  },
  {
    alt: 'Ikan dijemur di atas para-para bambu di tepi laut, beberapa pekerja membaliknya',
    body: [
      'Para-para jemur setinggi pinggang menggantikan alas jemur di pasir. Empat puluh unit dibagikan kepada pengolah ikan asin di Kampung Nelayan.',
      'Ikan menjadi lebih bersih dan kering merata dalam dua hari. Pengolah juga tidak perlu membungkuk sepanjang hari.',
      'Kelompok pengolah menyepakati satu ukuran kemasan dan satu harga dasar. Penjualan keluar desa dilakukan bersama setiap Rabu dan Sabtu.',
    ],
    date: '2026-10-26',
    scene: 'dryingFish',
    title: 'Para-para jemur membuat ikan asin lebih bersih',
  },
  {
    alt: 'Warga duduk bermusyawarah di balai desa mendengarkan pembicara',
    body: [
      'Warga menyepakati aturan kebersihan muara dalam musyawarah yang dihadiri 81 orang. Aturan itu melarang membuang jaring bekas, oli, dan sampah ke air.',
      'Setiap dermaga kecil mendapat satu tong jaring bekas. Isinya dijual kepada pengepul setiap bulan, hasilnya untuk kas dermaga.',
      '## Yang perlu Anda ketahui',
      '- Aturan berlaku mulai 1 Desember 2026.',
      '- Pelanggaran pertama diberi peringatan, berikutnya kerja bakti satu hari.',
      '- Laporan disampaikan kepada petugas dermaga, bukan melalui media sosial.',
    ],
    date: '2026-10-14',
    scene: 'meeting',
    title: 'Warga sepakati aturan kebersihan muara',
  },
  {
    alt: 'Pembeli memilih ikan dan sayur di lapak pasar beratap garis',
    body: [
      'Lapak ikan di pasar desa pindah ke bangunan baru yang lantainya miring dan mudah disiram. Pemindahan berlangsung dua hari tanpa menghentikan penjualan.',
      'Setiap lapak mendapat keran dan saluran pembuangan sendiri. Es balok tersedia di pintu belakang mulai pukul 03.00.',
      'Pengelola menempelkan harga ikan rata-rata setiap pagi di papan depan. Harga itu dikumpulkan dari lima pedagang dan menjadi pegangan pembeli serta nelayan.',
    ],
    date: '2026-09-30',
    scene: 'market',
    title: 'Lapak ikan pindah ke bangunan yang mudah dibersihkan',
  },
  {
    alt: 'Ibu dan kader di sekitar timbangan bayi di ruang posyandu',
    body: [
      'Posyandu Bahari menimbang 58 balita pada bulan September. Bidan desa juga memeriksa tekanan darah 33 warga lanjut usia pada hari yang sama.',
      'Kader membagikan resep bubur ikan dengan bahan yang mudah didapat di kampung. Orang tua mencicipinya langsung sebelum mencatat resepnya.',
      'Timbang berikutnya hari Rabu minggu kedua. Warga lanjut usia yang sulit berjalan dapat meminta kunjungan kepada kader.',
    ],
    date: '2026-09-16',
    scene: 'healthPost',
    title: 'Bubur ikan jadi resep bulan ini di Posyandu Bahari',
  },
  {
    alt: 'Penari tampil di atas panggung di depan balai, warga menonton dari bawah',
    body: [
      'Pesta laut tahunan ditutup dengan pentas seni di halaman balai desa. Anak-anak membawakan tari jaring, sementara kelompok rebana tua tampil lengkap setelah tiga tahun.',
      'Sesaji dilarung sesuai adat, tetapi tanpa bahan plastik. Panitia mengganti hiasan perahu dengan janur dan kertas.',
      'Seluruh pemasukan dan pengeluaran panitia ditempel di balai desa sejak Senin. Sisa dana diserahkan untuk membeli pelampung anak.',
    ],
    date: '2026-09-02',
    scene: 'stage',
    title: 'Pesta laut tanpa plastik ditutup dengan tari jaring',
  },
  {
    alt: 'Warga bergotong royong membersihkan saluran di tepi kampung',
    body: [
      'Gotong royong membersihkan saluran pembuangan Kampung Darat berlangsung dua hari. Air yang biasanya menggenang setelah pasang kini surut dalam waktu kurang dari satu jam.',
      'Penyebab sumbatan ternyata dua batang kelapa yang roboh dan tumpukan kulit kerang. Keduanya diangkat dengan bantuan perahu motor.',
      'Ketua RT membagi tugas periksa saluran kepada sepuluh rumah di sepanjangnya. Setiap rumah memeriksa bagiannya sekali sepekan.',
    ],
    date: '2026-08-20',
    scene: 'cleanUp',
    title: 'Saluran dibersihkan, genangan pasang cepat surut',
  },
  {
    alt: 'Anak-anak membaca buku di ruang baca dengan rak penuh',
    body: [
      'Perahu baca singgah di empat dermaga setiap dua pekan. Perahu milik karang taruna itu membawa 200 buku yang dipinjam dari taman baca desa.',
      'Anak di Kampung Bakau yang harus menyeberang untuk ke sekolah menjadi peminjam paling rajin. Pada kunjungan ketiga, mereka meminjam 46 buku.',
      'Sumbangan buku diterima di kantor desa. Buku cerita bergambar dan buku tentang laut paling dicari.',
    ],
    date: '2026-08-05',
    scene: 'reading',
    title: 'Perahu baca membawa 200 buku ke empat dermaga',
  },
  {
    alt: 'Pekerja dan warga mengambil air bersih di bawah tangki tinggi',
    body: [
      'Sumur dalam di Kampung Nelayan mulai mengalirkan air tawar ke 65 rumah. Sebelumnya warga membeli air jeriken karena sumur dangkal terasa asin saat kemarau.',
      'Harga air disepakati Rp3.000 per meter kubik. Meteran dibaca setiap akhir bulan oleh dua pemuda yang dipilih warga.',
      'Air diperiksa di laboratorium setiap enam bulan. Hasil pemeriksaan pertama dinyatakan layak dan salinannya ditempel pada rumah pompa.',
    ],
    date: '2026-07-21',
    scene: 'waterTank',
    title: 'Air tawar mengalir ke 65 rumah di Kampung Nelayan',
  },
  {
    alt: 'Tim voli bertanding di lapangan pantai, penonton berdiri di belakang',
    body: [
      'Lapangan voli pantai di sisi timur muara selesai dibangun warga dengan biaya iuran. Pasirnya diayak tiga kali agar bebas pecahan kerang.',
      'Pertandingan pembuka mempertemukan nelayan melawan guru. Nelayan menang dua set, lalu mengajak tanding ulang bulan depan.',
      'Lapangan dapat dipakai siapa saja tanpa bayar. Pemakai terakhir diminta menutup net dan mematikan lampu.',
    ],
    date: '2026-07-04',
    scene: 'volleyball',
    title: 'Lapangan voli pantai dibuka dengan laga nelayan lawan guru',
  },
  {
    alt: 'Jalan kampung yang terang oleh lampu pada malam berbintang',
    body: [
      'Lampu dermaga dan jalan pantai menyala sejak Jumat malam. Dua belas tiang dipasang agar perahu yang pulang malam mudah menemukan jalur masuk.',
      'Warna lampu dibedakan: kuning untuk jalan, putih untuk dermaga. Nelayan meminta pembedaan itu karena tahun lalu ada perahu salah masuk alur.',
      'Aliran listriknya dari panel surya dengan baterai yang cukup untuk dua malam mendung. Petugas dermaga memeriksa baterai setiap Senin.',
    ],
    date: '2026-06-19',
    scene: 'nightRoad',
    title: 'Lampu dermaga menuntun perahu pulang malam',
  },
]
