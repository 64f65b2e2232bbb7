import { renderToStaticMarkup } from 'react-dom/server'

import type { CompleteTheme } from '../contract/defineTheme'
import { pageElement } from '../contract/pageElement'
import type { Page, PageName } from '../contract/slots'
import { themeCss } from '../contract/themeCss'
import type { DrawnPage } from './rule'

/** Examples to draw: by slot, by name. */
export type ExamplesOfPages = Partial<Record<PageName, Record<string, unknown>>>

/** Every page of a theme with every example. What a slot throws is kept with its page. */
export const drawPages = ({
  theme,
  examples,
}: {
  theme: CompleteTheme
  examples: ExamplesOfPages
}): DrawnPage[] =>
  (Object.entries(examples) as [PageName, Record<string, unknown>][]).flatMap(([name, set]) =>
    Object.entries(set).map(([example, view]) =>
      drawPage({ theme, example, page: { name, view } as Page }),
    ),
  )

const drawPage = ({
  theme,
  example,
  page,
}: {
  theme: CompleteTheme
  example: string
  page: Page
}): DrawnPage => {
  const drawn = { slot: page.name, example, html: '', stylesheets: [] as string[] }
  try {
    const palettes = theme.manifest.palettes.map(({ name }) => name)
    drawn.stylesheets = palettes.map((palette) => themeCss({ theme, palette, page: page.name }))
    const css = themeCss({ theme, palette: undefined, page: page.name })
    drawn.html = `<!doctype html>${renderToStaticMarkup(pageElement({ theme, page, css }))}`
    return { ...drawn, error: undefined }
  } catch (error) {
    return { ...drawn, error }
  }
}
