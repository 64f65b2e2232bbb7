import { manifest as base } from './base/manifest'
import type { Manifest } from './contract/manifest'
import { manifest as pesisir } from './pesisir/manifest'
import { manifest as sawah } from './sawah/manifest'

/**
 * Manifests of all themes, without React, for the choices in the admin. Same order as `index.ts`.
 */
export const manifests: readonly Manifest[] = [base, pesisir, sawah]
