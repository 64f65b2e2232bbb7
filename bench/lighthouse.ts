import lighthouse, { type Flags } from 'lighthouse'
import { chromium } from 'playwright-core'

import { freePort, startApp } from '../tests/helpers/startApp'
import { chromiumPath } from '../themes/check/chromium'
import { pageKinds, themedVillages } from './themedPages'

/*
 * `npm run lighthouse [-- THEME...]`: Lighthouse as a phone on a slow line over every kind of page
 * in every theme, the median of three runs each. Exit code 1 when a score is below what the project
 * promises.
 */

const runs = Number(process.env.LIGHTHOUSE_RUNS ?? 3)
const least = { accessibility: 100, 'best-practices': 100, performance: 98, seo: 100 }
type Category = keyof typeof least
type Run = { paintMs: number; scores: Record<Category, number>; wrong: string[] }

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const measure = async (address: string, flags: Flags): Promise<Run> => {
  const result = await lighthouse(address, flags)
  if (!result) throw new Error(`Lighthouse gave nothing for ${address}`)
  const { audits, categories } = result.lhr
  const scores = Object.fromEntries(
    Object.keys(least).map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as Record<Category, number>
  const wrong = Object.values(categories)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
        .map(({ id }) => id),
    )
  return {
    paintMs: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    scores,
    wrong,
  }
}

const wanted = process.argv.slice(2)
const app = await startApp()
const port = await freePort()
const browser = await chromium.launch({
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    `--remote-debugging-port=${port}`,
  ],
  executablePath: chromiumPath(),
})
let missed = 0
try {
  console.log(`${'tema'.padEnd(10)}${'halaman'.padEnd(16)}kinerja  akses  praktik  SEO  LCP (md)`)
  for (const themed of themedVillages.filter(
    ({ theme }) => wanted.length === 0 || wanted.includes(theme),
  )) {
    const { theme, village } = themed
    for (const [kind, path] of Object.entries(pageKinds(themed))) {
      const all: Run[] = []
      for (let run = 0; run < runs; run += 1) {
        all.push(
          await measure(`http://${village}.localhost:${app.port}${path}`, {
            logLevel: 'error',
            onlyCategories: Object.keys(least),
            port,
          }),
        )
      }
      const score = (name: Category): number => median(all.map(({ scores }) => scores[name]))
      const isReached = (Object.keys(least) as Category[]).every(
        (name) => score(name) >= least[name],
      )
      if (!isReached) missed += 1
      const wrong = [...new Set(all.flatMap((run) => run.wrong))].join(', ')
      console.log(
        `${theme.padEnd(10)}${kind.padEnd(16)}${String(score('performance')).padEnd(9)}${String(score('accessibility')).padEnd(7)}${String(score('best-practices')).padEnd(9)}${String(score('seo')).padEnd(5)}${median(all.map(({ paintMs }) => paintMs))}${isReached ? '' : `  MISSED ${wrong}`}`,
      )
    }
  }
} finally {
  await browser.close()
  await app.stop()
}
console.log(missed > 0 ? `${missed} pages missed` : 'every page reached')
process.exit(missed > 0 ? 1 : 0)
