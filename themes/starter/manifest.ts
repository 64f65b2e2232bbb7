import type { Manifest } from '../contract/manifest'
import { palette } from './palette'

/** What people read where they choose a theme. */
export const manifest: Manifest = {
  name: 'starter',
  title: 'Starter',
  version: '1.0.0',
  description: 'Papan nama berwarna, berita berbingkai, dan huruf berkait untuk judul.',
  palettes: [palette],
}
