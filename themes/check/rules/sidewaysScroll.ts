import type { ScreenRule } from '../rule'

/** Reading must not need two directions (WCAG 2.2, 1.4.10). */
export const sidewaysScroll: ScreenRule = {
  code: 'T310-sideways-scroll',
  level: 'error',
  title: 'Tidak ada gulir ke samping dari 320 px',
  help: 'Beri min-inline-size: 0 pada anak grid dan flex, overflow-wrap: anywhere pada teks, dan overflow-x: auto pada pembungkus tabel; hapus lebar tetap.',
  on: 'screen',
  widths: [320, 360, 768, 1366],
  schemes: ['light'],
  check: (tab) =>
    tab.evaluate(() => {
      const { body, documentElement: root } = document
      // A page that hides what sticks out cannot be scrolled, but what sticks out cannot be read
      // either.
      for (const element of [root, body])
        element.style.setProperty('overflow-x', 'visible', 'important')
      const tooWide = root.scrollWidth - root.clientWidth
      const widest = [...body.querySelectorAll('*')].find(
        (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
      )
      for (const element of [root, body]) element.style.removeProperty('overflow-x')
      if (tooWide <= 0) return []
      const tag = widest?.cloneNode(false) as Element | undefined
      return [
        `lebih lebar dari layar\n${tooWide} px, mulai dari ${tag?.outerHTML.slice(0, 120) ?? 'body'}`,
      ]
    }),
}
