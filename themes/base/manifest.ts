import type { Manifest } from '../contract/manifest'
import { bata } from './palettes/bata'
import { daun } from './palettes/daun'
import { nila } from './palettes/nila'

/** Manifest of the base theme, "Tegel": the tiled floor of a village hall. */
export const manifest: Manifest = {
  name: 'base',
  title: 'Tegel',
  version: '1.0.0',
  description: 'Lantai tegel balai desa: kop surat, garis ganda, dan belah ketupat kunyit.',
  palettes: [nila, daun, bata],
}
