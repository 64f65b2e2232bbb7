import type { InfoView } from '../messages'
import { exampleSet } from './exampleSet'
import { exampleMeta, villageSite } from './site'

const ordinary: InfoView = {
  meta: { ...exampleMeta('Undangan'), canonical: undefined, ogImage: undefined, noindex: true },
  site: villageSite,
  crumbs: [],
  tone: 'bad',
  title: 'Undangan ini tidak berlaku lagi',
  text: 'Undangan berlaku 72 jam dan hanya sekali pakai. Mintalah undangan baru kepada admin desa Anda.',
  links: [
    { label: 'Masuk ke ruang kerja', href: '/admin' },
    { label: 'Beranda desa', href: '/' },
  ],
}

/** Examples of a short answer. */
export const infoPageExamples = exampleSet<InfoView>({
  ordinary,
  empty: { ...ordinary, tone: 'plain', links: [] },
  more: {
    done: {
      ...ordinary,
      tone: 'ok',
      title: 'Akun Anda siap',
      text: 'Silakan masuk dengan surel dan kata sandi yang baru.',
    },
  },
})
