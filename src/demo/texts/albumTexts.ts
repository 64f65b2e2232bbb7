import type { Land } from '../pictures/backdrop'
import type { SceneName } from '../pictures/scenes'

/** An album of the demo: which of the village's news photos it gathers. */
export type AlbumText = {
  date: string
  description: string
  scenes: readonly SceneName[]
  title: string
}

/** Albums of the three rich villages, made of the photos of their news. */
export const albumTexts: Record<Land, readonly AlbumText[]> = {
  bukit: [
    {
      date: '2026-11-20',
      description: 'Dari petik merah sampai jemur.',
      scenes: ['orchard', 'palmSugar', 'goats', 'stage'],
      title: 'Kebun dan hasil bumi',
    },
    {
      date: '2026-11-02',
      description: 'Pekerjaan yang dikerjakan bersama sepanjang tahun.',
      scenes: ['waterTank', 'roadWork', 'bridge'],
      title: 'Gotong royong membangun',
    },
    {
      date: '2026-08-29',
      description: 'Belajar, membaca, dan bermusyawarah.',
      scenes: ['meeting', 'reading', 'training', 'schoolYard', 'healthPost'],
      title: 'Kegiatan warga',
    },
  ],
  pesisir: [
    {
      date: '2026-11-20',
      description: 'Perahu, ikan, dan pasar.',
      scenes: ['boats', 'dryingFish', 'market', 'nightRoad'],
      title: 'Dari laut ke lapak',
    },
    {
      date: '2026-11-08',
      description: 'Menjaga muara tetap bersih dan hijau.',
      scenes: ['mangroves', 'cleanUp', 'waterTank'],
      title: 'Muara yang dijaga',
    },
    {
      date: '2026-09-02',
      description: 'Pesta laut, bacaan, dan olahraga.',
      scenes: ['stage', 'reading', 'volleyball', 'meeting', 'healthPost'],
      title: 'Kegiatan warga',
    },
  ],
  sawah: [
    {
      date: '2026-11-19',
      description: 'Dari tanam serentak sampai panen.',
      scenes: ['planting', 'harvest', 'weaving', 'market'],
      title: 'Semusim di sawah',
    },
    {
      date: '2026-11-10',
      description: 'Saluran, jalan tani, dan lampu jalan.',
      scenes: ['cleanUp', 'nightRoad', 'roadWork'],
      title: 'Gotong royong membangun',
    },
    {
      date: '2026-08-17',
      description: 'Upacara, voli, dan posyandu.',
      scenes: ['schoolYard', 'volleyball', 'healthPost', 'meeting', 'training'],
      title: 'Kegiatan warga',
    },
  ],
}
