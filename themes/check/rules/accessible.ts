import { createRequire } from 'node:module'

import type { ScreenRule } from '../rule'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds of WCAG 2.2 AA and its best practices. */
export const accessible: ScreenRule = {
  code: 'T300-accessible',
  level: 'error',
  title: 'axe tidak menemukan apa pun (WCAG 2.2 AA dan praktik baik)',
  help: 'Kode sebelum titik dua adalah aturan axe; cari di https://dequeuniversity.com/rules/axe/ untuk sebab dan perbaikannya.',
  on: 'screen',
  widths: [360, 1366],
  schemes: ['light', 'dark'],
  check: async (tab) => {
    if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.addScriptTag({ path: axePath })
    return tab.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const { violations } = await axe.run({ resultTypes: ['violations'], runOnly: tags })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}\n${html.slice(0, 120)}`),
      )
    }, tags)
  },
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Axe = {
  run: (options: { resultTypes: string[]; runOnly: string[] }) => Promise<{
    violations: { help: string; id: string; nodes: { html: string }[] }[]
  }>
}
