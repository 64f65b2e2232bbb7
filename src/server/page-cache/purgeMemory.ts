import { everything } from '../purges'

/** A running render, marked by the number of purges there had been when it began. */
export type RenderMark = { readonly startedAt: number }

/** What happened to a running render's page: it shows old data, or must not exist any more. */
export type Purged = 'dropped' | 'outdated' | undefined

export type PurgeMemory = {
  end: (render: RenderMark) => void
  generation: () => number
  purgedSince: (render: RenderMark, tags: readonly string[]) => Purged
  remember: (tags: readonly string[], options: { keepStale: boolean }) => void
  size: () => number
  start: () => RenderMark
}

const maxTags = 10_000

/**
 * Remembers purges exactly as long as a render that began before them is running, so that a page
 * made of old data cannot be stored after the purge that was meant to remove it.
 */
export const createPurgeMemory = (): PurgeMemory => {
  // Both are in order of time: sets and maps iterate in insertion order.
  const running = new Set<RenderMark>()
  const purges = new Map<string, { at: number; droppedAt: number }>()
  let generation = 0
  let forgottenAt = 0

  return {
    end: (render) => {
      running.delete(render)
      const [oldest] = running
      for (const [tag, { at }] of purges) {
        if (oldest && at > oldest.startedAt) break
        purges.delete(tag)
      }
    },
    generation: () => generation,
    purgedSince: ({ startedAt }, tags) => {
      if (forgottenAt > startedAt) return 'dropped'
      const later = tags
        .map((tag) => purges.get(tag))
        .filter((purge) => purge && purge.at > startedAt)
      if (later.length === 0) return undefined
      return later.some((purge) => purge && purge.droppedAt > startedAt) ? 'dropped' : 'outdated'
    },
    remember: (tags, { keepStale }) => {
      generation += 1
      if (running.size === 0) return
      for (const tag of tags) {
        const droppedAt = keepStale ? (purges.get(tag)?.droppedAt ?? 0) : generation
        purges.delete(tag)
        purges.set(tag, { at: generation, droppedAt })
      }
      if (purges.size <= maxTags && !tags.includes(everything)) return
      // All, or too much to remember: treat every running render as purged instead of growing.
      purges.clear()
      forgottenAt = generation
    },
    size: () => purges.size,
    start: () => {
      const render = { startedAt: generation }
      running.add(render)
      return render
    },
  }
}
