import type { newsCategories } from '../../../collections/news/categories'
import type { SceneName } from '../pictures/scenes'

type Category = (typeof newsCategories)[number]['value']

/** What a news item is about, told by the scene of its photo. */
export const newsCategory: Record<SceneName, Category> = {
  boats: 'ekonomi',
  bridge: 'pembangunan',
  cleanUp: 'lingkungan',
  dryingFish: 'ekonomi',
  goats: 'ekonomi',
  harvest: 'ekonomi',
  healthPost: 'kesehatan',
  mangroves: 'lingkungan',
  market: 'ekonomi',
  meeting: 'pemerintahan',
  nightRoad: 'pembangunan',
  orchard: 'ekonomi',
  palmSugar: 'ekonomi',
  planting: 'ekonomi',
  reading: 'pendidikan',
  roadWork: 'pembangunan',
  schoolYard: 'pendidikan',
  stage: 'kegiatan',
  training: 'pemerintahan',
  volleyball: 'kegiatan',
  waterTank: 'pembangunan',
  weaving: 'ekonomi',
}
