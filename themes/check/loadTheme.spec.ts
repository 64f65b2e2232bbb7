import { describe, expect, it } from 'vitest'

import { loadTheme } from './loadTheme'

describe('loadTheme', () => {
  it('finds the theme a folder exports, under any name', async () => {
    expect((await loadTheme('themes/starter')).manifest.name).toBe('starter')
  })

  it('says how to export one where there is none', async () => {
    await expect(loadTheme('themes/contract')).rejects.toThrow('export const nama = defineTheme(')
  })
})
