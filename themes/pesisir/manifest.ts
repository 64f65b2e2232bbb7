import type { Manifest } from '../contract/manifest'
import { bakau } from './palettes/bakau'
import { laut } from './palettes/laut'
import { samudra } from './palettes/samudra'

/** Manifest of the theme "Pesisir": a village by the sea. */
export const manifest: Manifest = {
  name: 'pesisir',
  title: 'Pesisir',
  version: '1.0.0',
  description:
    'Lambung perahu bercat garis, ombak di antara bagian, telepon kantor di ujung jempol.',
  palettes: [laut, samudra, bakau],
}
