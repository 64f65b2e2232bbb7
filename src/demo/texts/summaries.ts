import type { Land } from '../pictures/backdrop'

/** What the ordinary villages say of themselves; `{desa}` and `{kecamatan}` are filled in. */
export const summaries: Record<Land, readonly string[]> = {
  bukit: [
    'Desa {desa} terletak di lereng Kecamatan {kecamatan}. Sebagian besar warganya berkebun kopi, aren, dan sayur dataran tinggi, dengan mata air yang dikelola bersama.',
    'Kampung-kampung di Desa {desa} tersebar mengikuti punggung bukit {kecamatan}. Warganya bertani, beternak kambing, dan mengolah gula aren di dapur-dapur rumah.',
    'Desa {desa} berada di hulu sungai yang mengairi kecamatan di bawahnya. Hutan desa dijaga bergiliran, dan hasil kebun dijual melalui kelompok tani.',
  ],
  pesisir: [
    'Desa {desa} berada di pesisir Kecamatan {kecamatan}. Warganya melaut, mengolah ikan, dan merawat sabuk bakau di muara.',
    'Sebagian besar keluarga di Desa {desa} hidup dari laut dan kelapa. Pelelangan ikan pagi hari menjadi pusat kegiatan desa.',
    'Desa {desa} menghadap teluk yang tenang di Kecamatan {kecamatan}. Tambak, garam rakyat, dan wisata pantai dikelola warga bersama BUM Desa.',
  ],
  sawah: [
    'Desa {desa} adalah desa persawahan di Kecamatan {kecamatan}. Air irigasi dibagi menurut giliran blok, dan gabah disimpan di lumbung desa.',
    'Warga Desa {desa} menanam padi dua kali setahun dan palawija di antaranya. Jerami, dedak, dan bambu diolah menjadi usaha rumahan.',
    'Desa {desa} dilalui saluran induk {kecamatan}. Kelompok tani, pengurus air, dan pasar mingguan menjadi penggerak ekonominya.',
  ],
}

/** What the three rich villages say of themselves. */
export const richSummaries: Record<Land, string> = {
  bukit:
    'Lembahkopi adalah desa kopi dan gula aren di lereng Giriwangsa. Empat kampungnya disatukan jalan desa, mata air yang dikelola bersama, dan kebiasaan memutuskan segala sesuatu dalam musyawarah.',
  pesisir:
    'Muaraperahu adalah desa nelayan di mulut Sungai Segara. Warganya melaut, mengolah ikan, menanam bakau, dan menjaga muara agar perahu selalu dapat pulang.',
  sawah:
    'Sawahwening adalah desa padi di dataran Lumbungraya. Tujuh blok sawahnya ditanam serentak, hasilnya dijual lewat lumbung, dan pasar Minggunya ramai sejak subuh.',
}
