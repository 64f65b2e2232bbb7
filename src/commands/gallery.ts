import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from '../../themes/base/examples/index'
import type { CompleteTheme } from '../../themes/contract/defineTheme'
import { pageElement } from '../../themes/contract/pageElement'
import type { Page, PageName } from '../../themes/contract/slots'
import { themeCss } from '../../themes/contract/themeCss'
import { themes } from '../../themes/index'
import { galleryPage, type GalleryTheme } from './galleryPage'

/* `npm run gallery`: every page of every theme with every example, on one page to look at. */

const folder = path.resolve('.gallery')

const writeShown = (file: string, content: unknown): Promise<void> =>
  writeFile(path.join(folder, file), `show(${JSON.stringify(content)})\n`)

/** The stylesheet is left out of the page, as it changes with the palette. */
const draw = ({ page, theme }: { page: Page; theme: CompleteTheme }): string => {
  try {
    return `<!doctype html>${renderToStaticMarkup(pageElement({ css: '', page, theme }))}`
  } catch (error) {
    return `<!doctype html><style></style><pre>${String(error).replaceAll('<', '&lt;')}</pre>`
  }
}

const writeTheme = async (theme: CompleteTheme): Promise<GalleryTheme> => {
  const { name, palettes, title } = theme.manifest
  const slots = (Object.entries(examples) as [PageName, Record<string, unknown>][]).map(
    ([slot, set]) => ({ set, slot }),
  )
  await mkdir(path.join(folder, name), { recursive: true })
  for (const { set, slot } of slots) {
    const stylesheets = palettes.map((palette) => [
      palette.name,
      themeCss({ page: slot, palette: palette.name, theme }),
    ])
    await writeShown(`${name}/${slot}.js`, {
      stylesheets: Object.fromEntries(stylesheets) as Record<string, string>,
    })
    for (const [example, view] of Object.entries(set)) {
      const html = draw({ page: { name: slot, view } as Page, theme })
      await writeShown(`${name}/${slot}.${example.replace(/[^a-z0-9]+/gi, '-')}.js`, { html })
    }
  }
  return {
    name,
    palettes: palettes.map((palette) => ({ name: palette.name, title: palette.title })),
    slots: slots.map(({ set, slot }) => ({ examples: ordinaryFirst(Object.keys(set)), slot })),
    title,
  }
}

const ordinaryFirst = (examples: string[]): string[] => [
  'ordinary',
  ...examples.filter((example) => example !== 'ordinary'),
]

await rm(folder, { force: true, recursive: true })
const written = []
for (const theme of themes) {
  written.push(await writeTheme(theme))
  console.log(
    `${theme.manifest.name}: ${written.at(-1)?.slots.reduce((sum, { examples: all }) => sum + all.length, 0) ?? 0} halaman`,
  )
}
await writeFile(path.join(folder, 'index.html'), galleryPage(written))
console.log(`Buka di peramban: ${pathToFileURL(path.join(folder, 'index.html')).href}`)
