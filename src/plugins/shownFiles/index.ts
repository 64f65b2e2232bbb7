import { APIError, type CollectionBeforeOperationHook, type Plugin, type Where } from 'payload'

import { staffOf } from '../../../collections/shared/access'
import { can } from '../../../collections/shared/staff'
import { requireCollections } from '../requireCollections'
import { isShown } from './findShown'
import { findVisible } from './findVisible'

export type ShownFilesPluginConfig = {
  /** Slugs of the uploads. */
  files: string[]
  /** Slugs of the collections whose published documents show them. */
  shownBy: string[]
}

/**
 * Keeps files that published pages show out of the reach of those who may not publish: a
 * description, a credit, the picture itself would change at once, without any draft in between.
 */
export const shownFilesPlugin =
  (options: ShownFilesPluginConfig): Plugin =>
  (config) => {
    requireCollections({
      config,
      plugin: 'shownFilesPlugin',
      slugs: [...options.files, ...options.shownBy],
    })
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        options.files.includes(collection.slug)
          ? {
              ...collection,
              hooks: {
                ...collection.hooks,
                beforeOperation: [
                  refuseShown(options.shownBy),
                  ...(collection.hooks?.beforeOperation ?? []),
                ],
              },
            }
          : collection,
      ),
    }
  }

const refuseShown =
  (shownBy: string[]): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    const staff = staffOf(req)
    if (
      (operation !== 'update' && operation !== 'delete') ||
      overrideAccess ||
      !staff ||
      can(staff, 'content.publish')
    )
      return args
    const { id, where } = args as { id?: string; where?: Where }
    const slug = collection.slug
    const ids = id === undefined ? await findVisible({ req, slug, where: where ?? {} }) : [id]
    if (ids.length > 0 && (await isShown({ ids, req, shownBy, slug }))) {
      throw new APIError(
        'Berkas ini tampil di halaman yang sudah terbit. Minta editor desa mengubahnya, atau unggah sebagai berkas baru.',
        403,
        undefined,
        true,
      )
    }
    return args
  }
