import { manifest as base } from './base/manifest'
import type { Manifest } from './contract/manifest'

/**
 * Manifests of all themes, without React, for the choices in the admin. Same order as `index.ts`.
 */
export const manifests: readonly Manifest[] = [base]
