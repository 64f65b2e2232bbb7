import type { Payload } from 'payload'

import type { Part } from '../contract/part'
import type { ReaderSource } from '../read/reader'
import type { ColorsOf } from '../site/colorsOf'
import type { createSiteResolver } from '../site/resolveSite'
import type { PortalSettings } from '../site/settings'
import type { createErrorPages } from './createErrorPages'
import type { HitCounter } from './createHitCounter'
import type { createResponder } from './createResponder'
import type { Routes } from './villageRoutes'

/** Everything the routes share. */
export type Portal = {
  colorsOf: ColorsOf
  errorPages: ReturnType<typeof createErrorPages>
  /** Uses of old addresses. */
  hits: HitCounter
  /** The parts of a village's site. */
  parts: readonly Part[]
  payload: Payload
  resolve: ReturnType<typeof createSiteResolver>
  respond: ReturnType<typeof createResponder>
  /** Every address of a village's site, by its first word. */
  routes: Routes
  settings: PortalSettings
  /**
   * What public pages are read from; previews read `payload` alone, so that nothing of theirs is
   * kept.
   */
  source: ReaderSource
}
