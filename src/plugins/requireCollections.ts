import type { Config } from 'payload'

/**
 * Stops the start with the names of the collections that a plugin was given, or needs, and the
 * config lacks.
 */
export const requireCollections = ({
  config,
  plugin,
  slugs,
}: {
  config: Config
  plugin: string
  slugs: string[]
}): void => {
  const missing = slugs.filter((slug) => !config.collections?.some((each) => each.slug === slug))
  if (missing.length > 0) throw new Error(`${plugin}: no such collection: ${missing.join(', ')}`)
}
