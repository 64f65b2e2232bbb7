import type { Payload } from 'payload'

import { slugify } from '../../collections/shared/slugify'
import type { Land } from './pictures/backdrop'
import type { SceneName } from './pictures/scenes'
import { seedOptions } from './seedOptions'
import { albumTexts } from './texts/albumTexts'

/** Gathers the photos of a village's news into albums. */
export const seedAlbums = async (args: {
  land: Land
  payload: Payload
  /** The village's photos by what they show. */
  photos: ReadonlyMap<SceneName, string>
  village: string
}): Promise<void> => {
  const { land, payload, photos, village } = args
  for (const { date, description, scenes, title } of albumTexts[land]) {
    await payload.create({
      ...seedOptions,
      collection: 'albums',
      data: {
        _status: 'published',
        date: `${date}T02:00:00.000Z`,
        description,
        photos: scenes.map((scene) => photos.get(scene)).filter((id) => id !== undefined),
        slug: slugify(title),
        title,
        village,
      },
    })
  }
}
