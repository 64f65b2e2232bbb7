import type { SceneName } from '../pictures/scenes'

/** One news item of the demo; `body` in the lines of `richText`. */
export type NewsText = {
  /** What the photo shows. */
  alt: string
  body: readonly string[]
  /** Day of publication, `2026-11-20`. */
  date: string
  scene: SceneName
  title: string
}
