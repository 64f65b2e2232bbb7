/** What the gallery lists: the pages of a theme, by slot and example, and its palettes. */
export type GalleryTheme = {
  name: string
  title: string
  palettes: { name: string; title: string }[]
  slots: { slot: string; examples: string[] }[]
}

/**
 * The gallery's own page: choices at the side, frames in the middle. It has a script, as it is no
 * page of the portal; pages and stylesheets come from the files beside it, `show({...})` in each,
 * since a browser reads no other kind of file for a page opened from a folder.
 */
export const galleryPage = (themes: GalleryTheme[]): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Galeri tema</title>
<style>${style}</style>
</head>
<body>
<aside>
<h1>Galeri tema</h1>
<label>Tema <select id="theme"></select></label>
<label>Palet <select id="palette"></select></label>
<label>Layar <select id="scheme"><option value="light">Terang</option><option value="dark">Gelap</option></select></label>
<label>Lebar <select id="width">${[320, 360, 768, 1366].map((width) => `<option value="${width}"${width === 360 ? ' selected' : ''}>${width} px</option>`).join('')}</select></label>
<nav id="pages" aria-label="Halaman"></nav>
</aside>
<main id="frames"></main>
<script>const themes = ${JSON.stringify(themes).replaceAll('<', '\\u003c')};
${script}</script>
</body>
</html>
`

const style = `
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; }
body { display: flex; margin: 0; block-size: 100vh; }
aside { flex: none; inline-size: 15rem; overflow: auto; padding: 1rem; box-sizing: border-box; }
main { flex: 1; display: flex; gap: 1.5rem; overflow: auto; padding: 1rem; background: #8884; }
h1 { font-size: 1.1rem; margin: 0 0 1rem; }
label { display: block; margin-block-end: .5rem; }
select { inline-size: 100%; }
details { margin-block-start: .25rem; }
nav a { display: block; padding: .2rem .75rem; color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { background: #8886; font-weight: 700; }
figure { flex: none; display: flex; flex-direction: column; margin: 0; }
iframe { flex: 1; border: 1px solid #8888; background: #fff; }
`

/*
 * Themes ask for dark screens by a media query, which a frame cannot be told to answer: the query
 * is replaced by one that always holds, or never.
 */
const script = `
const field = (id) => document.getElementById(id)
const option = (value, text) => Object.assign(document.createElement('option'), { value, textContent: text })
const chosen = Object.fromEntries(new URLSearchParams(location.hash.slice(1)))
const drawn = {}
const load = (file) => drawn[file] ? Promise.resolve(drawn[file]) : new Promise((resolve, reject) => {
  window.show = (content) => { drawn[file] = content }
  const tag = Object.assign(document.createElement('script'), { src: file, onload: () => { tag.remove(); resolve(drawn[file]) }, onerror: reject })
  document.head.append(tag)
})
const inScheme = (css, scheme) => css
  .replace(/\\(prefers-color-scheme:\\s*dark\\)/g, scheme === 'dark' ? '(min-width:0)' : '(max-width:0)')
  .replace('color-scheme:light dark', 'color-scheme:' + scheme)
field('theme').append(option('', 'Semua tema'), ...themes.map(({ name, title }) => option(name, title + ' (' + name + ')')))
for (const id of ['theme', 'scheme', 'width']) if (chosen[id]) field(id).value = chosen[id]
let slot = chosen.slot || 'VillageHome'
let example = chosen.example || 'ordinary'
const listPages = () => {
  const { slots } = themes.find(({ name }) => name === field('theme').value) || themes[0]
  field('pages').replaceChildren(...slots.map((each) => {
    const group = document.createElement('details')
    group.open = each.slot === slot
    group.append(Object.assign(document.createElement('summary'), { textContent: each.slot }))
    for (const name of each.examples) {
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: name })
      if (each.slot === slot && name === example) link.setAttribute('aria-current', 'page')
      link.onclick = (event) => { event.preventDefault(); slot = each.slot; example = name; draw() }
      group.append(link)
    }
    return group
  }))
}
const listPalettes = () => {
  const theme = themes.find(({ name }) => name === field('theme').value)
  const list = theme ? theme.palettes : []
  const before = field('palette').value || chosen.palette
  field('palette').replaceChildren(...(theme ? [] : [option('', 'Palet pertama')]), ...list.map(({ name, title }) => option(name, title)))
  if (list.some(({ name }) => name === before)) field('palette').value = before
}
const draw = async () => {
  const state = { theme: field('theme').value, palette: field('palette').value, scheme: field('scheme').value, width: field('width').value, slot, example }
  history.replaceState(null, '', '#' + new URLSearchParams(state))
  listPages()
  const shown = themes.filter(({ name }) => !state.theme || name === state.theme)
  const figures = []
  for (const theme of shown) {
    const { stylesheets } = await load(theme.name + '/' + slot + '.js')
    const { html } = await load(theme.name + '/' + slot + '.' + example.replace(/[^a-z0-9]+/gi, '-') + '.js')
    const css = inScheme(stylesheets[state.palette] || Object.values(stylesheets)[0], state.scheme)
    const frame = Object.assign(document.createElement('iframe'), { title: theme.title, width: state.width })
    frame.setAttribute('sandbox', '')
    frame.srcdoc = html.replace('<style></style>', () => '<style>' + css + '</style>')
    const figure = document.createElement('figure')
    figure.append(Object.assign(document.createElement('figcaption'), { textContent: theme.title + ', ' + slot + ', ' + example }), frame)
    figures.push(figure)
  }
  field('frames').replaceChildren(...figures)
}
field('theme').onchange = () => { listPalettes(); draw() }
for (const id of ['palette', 'scheme', 'width']) field(id).onchange = draw
listPalettes()
draw()
`
