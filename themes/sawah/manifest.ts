import type { Manifest } from '../contract/manifest'
import { embun } from './palettes/embun'
import { padi } from './palettes/padi'
import { tanah } from './palettes/tanah'

/** Manifest of "Sawah": the almanac of a farming village. */
export const manifest: Manifest = {
  name: 'sawah',
  title: 'Sawah',
  version: '1.0.0',
  description:
    'Almanak desa pertanian: huruf berkait, daftar bergaris tipis, dan petak bertingkat yang makin hijau.',
  palettes: [padi, tanah, embun],
}
