import { describe, expect, it } from 'vitest'

import type { DrawnPage, PageRule } from '../rule'
import { colours } from './colours'
import { headings } from './headings'
import { hostileText } from './hostileText'
import { inlineCode } from './inlineCode'
import { landmarks } from './landmarks'
import { remoteAddress } from './remoteAddress'
import { script } from './script'

const faults = async (rule: PageRule, page: Partial<DrawnPage>): Promise<string[]> =>
  rule.check({
    error: undefined,
    example: 'ordinary',
    html: '',
    slot: 'Page',
    stylesheets: [],
    ...page,
  })

describe('T110-script', () => {
  it.each([
    '<script src="/a.js"></script>',
    '<iframe src="/peta"></iframe>',
    '<object data="/a.svg"></object>',
    '<a href="javascript:void(0)">a</a>',
    '<meta http-equiv="Refresh" content="0"/>',
    '<base href="/"/>',
  ])('finds %s', async (html) => {
    expect(await faults(script, { html })).toHaveLength(1)
  })

  it.each([
    '<script type="application/ld+json">{}</script>',
    '<p>&lt;script&gt;</p>',
    `<a href="javascript:throw new Error(&#x27;React has blocked a javascript: URL as a security precaution.&#x27;)">a</a>`,
  ])('lets pass %s', async (html) => {
    expect(await faults(script, { html })).toEqual([])
  })

  it('finds a stylesheet that ends its element', async () => {
    expect(await faults(script, { stylesheets: ['a{}</style><b>'] })).toHaveLength(1)
  })
})

describe('T120-remote-address', () => {
  it.each([
    '<img src="//gambar.example/a.png" alt=""/>',
    '<img src="/a.png" srcset="/a.png 360w, https://gambar.example/b.png 720w" alt=""/>',
    '<link rel="stylesheet" href="https://huruf.example/a.css"/>',
    '<form action="https://formulir.example/"></form>',
    '<svg><use href="https://gambar.example/a.svg#b"/></svg>',
    '<img src="gambar.png" alt=""/>',
  ])('finds %s', async (html) => {
    expect(await faults(remoteAddress, { html })).toHaveLength(1)
  })

  it.each([
    '<a href="https://kabupaten.example/">a</a>',
    '<link rel="canonical" href="https://desa.example/"/>',
    '<img src="/media/a.webp" srcset="/media/a.webp 360w, /media/b.webp 720w" alt=""/>',
    '<img src="data:image/png;base64,AAAA" alt=""/>',
    '<svg><use href="#a"/></svg>',
  ])('lets pass %s', async (html) => {
    expect(await faults(remoteAddress, { html })).toEqual([])
  })

  it('finds what a stylesheet loads, once for all palettes', async () => {
    const css = `@font-face{src:url( "https://huruf.example/a.woff2")}a{background:url( "data:image/png,")}`
    expect(await faults(remoteAddress, { stylesheets: [css, css] })).toEqual([
      'CSS memuat https://huruf.example/a.woff2',
    ])
  })
})

describe('T130-inline-code', () => {
  it('finds handlers and styles, and no text that looks like one', async () => {
    expect(
      await faults(inlineCode, {
        html: '<p onclick="a()">a</p><p title="onclick=a">onclick="a"</p>',
      }),
    ).toEqual(['<p onclick="a()">'])
  })
})

describe('T050-colours', () => {
  it('knows what the page sets anywhere', async () => {
    expect(
      await faults(colours, {
        stylesheets: [':root{--a:#fff}.b{--c: var(--a)}p{color:var(--c)}i{color:var( --d )}'],
      }),
    ).toEqual(['var(--d) tidak ada'])
  })
})

describe('T210-headings', () => {
  it('finds a page that begins below h1', async () => {
    expect(await faults(headings, { html: '<h2>a</h2><h1>b</h1>' })).toEqual(['judul pertama h2'])
  })

  it('lets a page climb back', async () => {
    expect(await faults(headings, { html: '<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>' })).toEqual([])
  })
})

describe('T220-landmarks', () => {
  it('counts', async () => {
    expect(await faults(landmarks, { html: '<h1 id="a">a</h1><p id="a">b</p><h1>c</h1>' })).toEqual(
      ['2 h1', '0 main', 'id "a" berulang'],
    )
  })
})

describe('T230-hostile-text', () => {
  it.each(['<img src="x"/>', '<p onmouseover="a">b</p>', '<title>a</title></title>'])(
    'finds %s',
    async (html) => {
      expect(await faults(hostileText, { example: 'hostile', html })).toHaveLength(1)
    },
  )

  it('is alone in judging the hostile example', async () => {
    const page = { example: 'hostile', html: '<script>a</script><img src=x onerror=a>' }
    expect(await faults(hostileText, page)).toHaveLength(2)
    for (const rule of [inlineCode, remoteAddress, script])
      expect(await faults(rule, page)).toEqual([])
  })
})
