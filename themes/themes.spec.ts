import { brotliCompressSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from './contract/examples/index'
import { newsItemExamples } from './contract/examples/newsItemExamples'
import { pageElement } from './contract/pageElement'
import type { Page, PageName } from './contract/slots'
import { themeCss } from './contract/themeCss'
import { findTheme, themes } from './index'
import { manifests } from './manifests'

const pages = themes.flatMap((theme) =>
  (Object.keys(examples) as PageName[]).flatMap((name) =>
    Object.entries(examples[name]).map(([example, view]) => ({
      label: `${theme.manifest.name} ${name}, ${example}`,
      theme,
      example,
      page: { name, view } as Page,
    })),
  ),
)

const render = ({ theme, page }: Pick<(typeof pages)[number], 'page' | 'theme'>): string =>
  `<!doctype html>${renderToStaticMarkup(
    pageElement({ theme, page, css: themeCss({ theme, palette: undefined }) }),
  )}`

/**
 * Tags without the values of their attributes, so that escaped text in a value is not taken for
 * markup.
 */
const tagsOf = (html: string): string[] =>
  [...html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<[a-z][^>]*>/gi)].map(([tag]) =>
    tag.replace(/="[^"]*"/g, ''),
  )

/** What React prints and HTML allows: camel case attributes, closed void elements. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'doctype-style': ['error', { style: 'lowercase' }],
    'tel-non-breaking': ['error', { ignoreClasses: ['nobr'] }],
    'void-style': ['error', { style: 'selfclosing' }],
  },
})

describe.each(pages)('$label', ({ theme, page }) => {
  const html = render({ theme, page })
  const tags = tagsOf(html)

  it('has no script, no style attribute and no event attribute', () => {
    expect(
      tags.filter((tag) => /^<(script|iframe|object|embed|base)\b|\s(style|on[a-z]+)\b/i.test(tag)),
    ).toEqual([])
  })

  it('has one h1, one main and unique ids', () => {
    expect(tags.filter((tag) => /^<h1\b/.test(tag))).toHaveLength(1)
    expect(tags.filter((tag) => /^<main\b/.test(tag))).toHaveLength(1)
    const ids = [...html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/gi)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('loads nothing from elsewhere', () => {
    const sources = [
      ...html.matchAll(/<(?:img|source|link)[^>]*?\s(?:src|srcset)="([^"]*)"/gi),
    ].map(([, src]) => src)
    expect(sources.filter((src) => !src?.startsWith('data:') && !src?.startsWith('/'))).toEqual([])
  })

  it('stays within 30 KB of HTML and CSS over the wire', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(30 * 1024)
  })
})

/** Titles may be too long there for search engines, which the validator counts as an error. */
const isBent = (example: string): boolean => example === 'hostile' || example === 'longest'

it.each(pages.filter(({ example }) => !isBent(example)))(
  '$label is valid HTML',
  async ({ theme, page }) => {
    const { results } = await validator.validateString(render({ theme, page }))
    const faults = results.flatMap(({ messages }) => messages)
    expect(
      faults.map(({ ruleId, message, column }) => `${ruleId} at ${column}: ${message}`),
    ).toEqual([])
  },
)

describe('hostile text', () => {
  const html = pages
    .filter(({ example }) => example === 'hostile')
    .map(render)
    .join('\n')

  it('appears escaped', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('&quot;&gt;&lt;svg onload=alert(1)&gt;')
    expect(html).not.toMatch(/<script|<svg onload|<img src=x/i)
  })

  it('does not end the title or the stylesheet', () => {
    const documents = html.split('<!doctype html>').slice(1)
    for (const document of documents) {
      expect(document.match(/<\/title>/g)?.length).toBe(
        1 + (document.match(/<title id/g)?.length ?? 0),
      )
      expect(document.match(/<\/style>/g)).toHaveLength(1)
    }
  })

  it('cannot make an address run', () => {
    const view = {
      ...newsItemExamples.ordinary,
      back: { label: 'Kembali', href: 'javascript:alert(1)' },
    }
    const [theme] = themes
    expect(render({ theme: theme!, page: { name: 'NewsItem', view } })).not.toContain(
      'javascript:alert',
    )
  })
})

describe('themes', () => {
  it('are listed with the same manifests for the admin', () => {
    expect(themes.map(({ manifest }) => manifest)).toEqual(manifests)
  })

  it('fall back to base for an unknown name', () => {
    expect(findTheme('sudah-dihapus').manifest.name).toBe('base')
    expect(findTheme(undefined).manifest.name).toBe('base')
  })

  it.each(themes.map((theme) => ({ name: theme.manifest.name, theme })))(
    '$name keeps its stylesheet within 9 KB over the wire in every palette',
    ({ theme }) => {
      for (const { name } of theme.manifest.palettes) {
        expect(brotliCompressSync(themeCss({ theme, palette: name })).length).toBeLessThan(9 * 1024)
      }
    },
  )

  it.each(themes.map((theme) => ({ name: theme.manifest.name, theme })))(
    '$name uses only colours it has',
    ({ theme }) => {
      const css = themeCss({ theme, palette: undefined })
      const set = new Set([...css.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name))
      const used = new Set([...css.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name))
      expect([...used].filter((name) => !set.has(name))).toEqual([])
    },
  )
})
