import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import {
  type CompleteTheme,
  type Page,
  pageElement,
  type PageName,
  themeCss,
} from '../../../themes/contract'
import { paletteOf } from '../site/colorsOf'
import type { Site } from '../site/site'
import { cacheHeaders } from './cacheHeaders'
import { render } from './render'

export type ResponderOptions = {
  findTheme: (name: string | undefined) => CompleteTheme
  logger: Pick<Payload['logger'], 'error'>
}

export type Answer = {
  page: Page
  /** Whose theme draws the page; undefined for the base theme. */
  site: Site | undefined
  status: number
  tags: string[]
  /** Seconds the page may be kept, 0 for never. */
  ttl: number
}

/**
 * Makes the function that turns a page into an answer: drawn by the village's theme, with a policy
 * that lets it load nothing but its own pictures. A theme that throws is replaced by
 * base for that page, and logged once.
 */
export const createResponder = ({
  findTheme,
  logger,
}: ResponderOptions): ((answer: Answer) => Response) => {
  const styles = new Map<string, Style>()
  // A page that fails once fails each time it is drawn: once in the log is enough.
  const faults = new Set<string>()
  const styleOf = (theme: CompleteTheme, palette: string | undefined, page: PageName): Style => {
    const known = theme.manifest.palettes.some(({ name }) => name === palette)
    const key = `${theme.manifest.name}/${known ? palette : ''}/${page}`
    const kept = styles.get(key)
    if (kept) return kept
    const css = themeCss({ page, palette, theme })
    const style = { css, hash: createHash('sha256').update(css).digest('base64') }
    styles.set(key, style)
    return style
  }

  return (answer) => {
    const chosen = answer.site?.kind === 'village' ? answer.site.village : undefined
    const theme = findTheme(chosen?.theme ?? undefined)
    const drawn = (by: CompleteTheme) => {
      const style = styleOf(by, paletteOf(answer.site), answer.page.name)
      return {
        hash: style.hash,
        html: render(pageElement({ css: style.css, page: answer.page, theme: by })),
      }
    }
    try {
      return htmlResponse({ ...answer, ...drawn(theme) })
    } catch (err) {
      const base = findTheme('base')
      if (theme === base) throw err
      const fault = `${theme.manifest.name} ${answer.page.name}`
      if (!faults.has(fault))
        logger.error({
          err,
          msg: `Theme "${theme.manifest.name}" failed on ${answer.page.name}; drawn by base`,
        })
      faults.add(fault)
      return htmlResponse({ ...answer, ...drawn(base) })
    }
  }
}

type Style = { css: string; hash: string }

const htmlResponse = (args: {
  hash: string
  html: string
  status: number
  tags: string[]
  ttl: number
}): Response => {
  const { hash, html, status } = args
  const headers = {
    ...cacheHeaders(args),
    // Without script nothing connects; auditors read robots.txt from within the page.
    'Content-Security-Policy': `default-src 'none'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`,
    'Content-Type': 'text/html; charset=utf-8',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
  return new Response(html, { headers, status })
}
