import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { newThemeFiles, type Texts } from './newThemeFiles'

const read = (file: string): string => readFileSync(path.join('themes', file), 'utf8')
const starter: Texts = Object.fromEntries(
  readdirSync('themes/starter', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, read(path.join('starter', file))]),
)
const make = (name: string): Texts =>
  newThemeFiles({
    folders: readdirSync('themes'),
    index: read('index.ts'),
    manifests: read('manifests.ts'),
    name,
    starter,
  })

describe('newThemeFiles', () => {
  it('copies the starter under the new name', () => {
    const files = make('kebun-teh')
    expect(Object.keys(files).sort()).toEqual(
      [
        ...Object.keys(starter).map((file) => `kebun-teh/${file}`),
        'index.ts',
        'manifests.ts',
      ].sort(),
    )
    expect(files['kebun-teh/manifest.ts']).toMatch(/name: 'kebun-teh',\s+title: 'Kebun Teh',/)
    expect(files['kebun-teh/index.ts']).toContain('export const kebunTeh = defineTheme(')
    expect(Object.values(files).join('\n')).not.toMatch(/starter/i)
  })

  it('lists the theme last, in both registries', () => {
    const files = make('kebun-teh')
    expect(files['index.ts']).toContain("import { kebunTeh } from './kebun-teh/index'\n")
    expect(files['index.ts']).toMatch(/const written: Theme\[\] = \[base, .*\bkebunTeh\]/)
    expect(files['manifests.ts']).toContain(
      "import { manifest as kebunTeh } from './kebun-teh/manifest'\n",
    )
    expect(files['manifests.ts']).toMatch(/readonly Manifest\[\] = \[base, .*\bkebunTeh\]/)
  })

  it('keeps the imports in order', () => {
    const paths = [...make('kebun-teh')['index.ts']!.matchAll(/^import .* from '(.*)'$/gm)].map(
      ([, from]) => from,
    )
    expect([...paths].sort()).toEqual(paths)
  })

  it.each(['', 'Sawah', 'sawah hijau', '-sawah', 'sawah-', '../sawah', '9sawah', 'a'.repeat(31)])(
    'refuses the name "%s"',
    (name) => {
      expect(() => make(name)).toThrow('Nama tema: huruf kecil')
    },
  )

  it.each(['base', 'bricks', 'contract', 'starter', 'check'])(
    'refuses the folder %s, which exists',
    (name) => {
      expect(() => make(name)).toThrow(`themes/${name} sudah ada`)
    },
  )

  it.each(['class', 'new', 'index', 'themes', 'find-theme'])(
    'refuses %s, which means something else',
    (name) => {
      expect(() => make(name)).toThrow('Pilih nama lain')
    },
  )

  it('says so when a registry has another form', () => {
    expect(() =>
      newThemeFiles({
        folders: [],
        index: 'export const themes = []',
        manifests: read('manifests.ts'),
        name: 'kebun',
        starter,
      }),
    ).toThrow('themes/index.ts tidak berbentuk seperti biasa')
  })
})
