import { setTimeout as wait } from 'node:timers/promises'
import type { CollectionConfig, Config, Payload, Plugin } from 'payload'

import { requireCollections } from '../requireCollections'
import { followPurges, type StopFollowing } from './followPurges'
import { askPublicBefore, beginPublicSave, purgeOnChange, purgeOnDelete } from './purgeOnChange'

export type PublishingPluginConfig = {
  /**
   * Slugs of the collections whose documents public pages show; one that the config lacks stops the
   * start.
   */
  collections: string[]
  /**
   * Adds nothing when true: pages then live until their time is over.
   * @default false
   */
  disabled?: boolean
}

/**
 * Makes a change visible: after every write it purges the cached pages that show the document, here
 * at once and, by a record in `purges` read every second, in every other instance. Expects the
 * collection `purges` of this package.
 */
export const publishingPlugin =
  (options: PublishingPluginConfig): Plugin =>
  (config: Config): Config => {
    if (options.disabled) return config
    requireCollections({
      config,
      plugin: 'publishingPlugin',
      slugs: [...options.collections, 'purges'],
    })
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        options.collections.includes(collection.slug) ? purging(collection) : collection,
      ),
      onInit: async (payload: Payload) => {
        await config.onInit?.(payload)
        stopWith(payload, followPurges(payload))
      },
    }
  }

/** How long the end of a process waits for a question that the database no longer answers. */
const longestStopMs = 1000

/** A question that is under way when the connection closes would wait for another one. */
const stopWith = (payload: Payload, stop: StopFollowing): void => {
  const destroy = payload.destroy.bind(payload)
  payload.destroy = async () => {
    await Promise.race([stop(), wait(longestStopMs, undefined, { ref: false })])
    await destroy()
  }
}

const purging = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), purgeOnChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), purgeOnDelete],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), askPublicBefore],
    beforeValidate: [beginPublicSave, ...(collection.hooks?.beforeValidate ?? [])],
  },
})
