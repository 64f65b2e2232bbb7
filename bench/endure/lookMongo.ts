import { MongoClient } from 'mongodb'

import { hasFile, type Last, rowsOf, rupiah } from './savedKinds'

type Doc = Record<string, unknown> & { _id: unknown }
type Amount = { actual: number; plan: number }
type Entry = { children: Entry[]; label: string }

/** What is not whole in the database after the next start has mended it, and among the files. */
export const lookMongo = async (args: {
  folder: string
  last: Last
  url: string
}): Promise<string[]> => {
  const { folder, last, url } = args
  const client = new MongoClient(url)
  const faults: string[] = []
  const check = (isWhole: boolean, fault: string): void => {
    if (!isWhole) faults.push(fault)
  }
  try {
    const db = client.db()
    const docs = (name: string): Promise<Doc[]> => db.collection<Doc>(name).find({}).toArray()

    const [budget] = await docs('budgets')
    const income = (budget?.income ?? []) as Amount[]
    const number = Number(income[0]?.actual) / rupiah
    check(
      income.length === rowsOf.budget &&
        income.every(
          ({ actual, plan }, at) =>
            actual / rupiah === number && plan / rupiah === number * 10 + at,
        ),
      `half a budget: ${income.length} rows`,
    )
    check(number >= last.budget, `budget ${last.budget} was acknowledged, ${number} is there`)

    const [village] = await docs('villages')
    const menu = (village?.menu ?? []) as Entry[]
    const labels = menu.flatMap(({ children, label }) => [
      label,
      ...children.map((child) => child.label),
    ])
    const shown = Number(labels[0]?.split('-')[0])
    check(
      menu.length === rowsOf.menu && labels.length === rowsOf.menu + rowsOf.children,
      `half a menu: ${labels.length} entries`,
    )
    check(
      labels.every((label) => label.startsWith(`${shown}-`)),
      'a menu of two saves',
    )
    check(shown >= last.menu, `menu ${last.menu} was acknowledged, ${shown} is there`)

    const [user] = await docs('users')
    const [sessions, places] = [user?.sessions, user?.villages].map((each) =>
      Array.isArray(each) ? each.length : 0,
    )
    check(
      Number(sessions) >= last.login,
      `${last.login} logins were acknowledged, ${sessions} sessions are there`,
    )
    check(places === 1, 'an account without its village')

    const versions = await docs('_news_versions')
    const tags = (await docs('purges')).flatMap(({ tags: each }) => String(each).split(','))
    const news = await docs('news')
    const acknowledged = new Set(last.news.map((each) => `Berita ${each}`))
    for (const { _id, photo, title } of news) {
      const own = versions.filter(({ parent }) => String(parent) === String(_id)).length
      check(
        Boolean(photo) && own === 1,
        `${String(title)} has photo ${String(photo)} and ${own} versions`,
      )
      // Other instances alone need the record, and nobody was told that this was stored.
      if (acknowledged.has(String(title)))
        check(tags.includes(`news:${String(_id)}`), `${String(title)} has no purge`)
    }
    const titles = new Set(news.map(({ title }) => title))
    for (const each of acknowledged) check(titles.has(each), `${each} was acknowledged and is gone`)
    for (const { filename, sizes } of (await docs('media')) as (Doc & {
      sizes?: { kecil?: { filename?: unknown } }
    })[]) {
      for (const name of [filename, sizes?.kecil?.filename].filter(Boolean))
        check(hasFile(folder, name), `photo ${String(name)} has no file`)
    }
  } finally {
    await client.close()
  }
  return faults
}
