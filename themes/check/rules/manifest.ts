import { manifestSchema } from '../../contract/manifest'
import type { ThemeRule } from '../rule'
import { isOfTokens } from './tokens'

/** The manifest says who the theme is; its colours have a rule of their own. */
export const manifest: ThemeRule = {
  code: 'T010-manifest',
  level: 'error',
  title: 'Manifes lengkap dan benar',
  help: 'Isi nama (kebab-case), judul, versi (1.2.3), uraian, dan sedikitnya satu palet dengan nama yang tidak berulang di manifest.ts; themes/contract/manifest.ts menjelaskan setiap isian.',
  on: 'theme',
  check: ({ theme }) => {
    const { error } = manifestSchema.safeParse(theme.manifest)
    return (error?.issues ?? [])
      .filter(({ path }) => !isOfTokens(path))
      .map(({ path, message }) => `${path.join('.') || 'manifest'}: ${message}`)
  },
}
