import { createClient } from '@libsql/client'

import { hasFile, type Last, rowsOf, rupiah } from './savedKinds'

/** What is not whole in the database and among the files. */
export const lookSqlite = async (args: {
  file: string
  folder: string
  last: Last
}): Promise<string[]> => {
  const { file, folder, last } = args
  const client = createClient({ url: `file:${file}` })
  const rows = async (sql: string) => (await client.execute(sql)).rows
  const faults: string[] = []
  const check = (isWhole: boolean, fault: string): void => {
    if (!isWhole) faults.push(fault)
  }
  try {
    check(String((await rows('PRAGMA integrity_check'))[0]?.[0]) === 'ok', 'integrity check failed')
    check((await rows('PRAGMA foreign_key_check')).length === 0, 'rows point to nothing')

    const income = await rows('select plan, actual from budgets_income order by _order')
    const [budget] = new Set(income.map(({ actual }) => Number(actual) / rupiah))
    check(
      income.length === rowsOf.budget &&
        income.every(
          ({ actual, plan }, index) =>
            Number(actual) / rupiah === budget &&
            Number(plan) / rupiah === Number(budget) * 10 + index,
        ),
      `half a budget: ${income.length} rows`,
    )
    check(
      Number(budget) >= last.budget,
      `budget ${last.budget} was acknowledged, ${String(budget)} is there`,
    )

    const menu = await rows('select label from villages_menu order by _order')
    const children = await rows('select label from villages_menu_children')
    const [shown] = new Set(menu.map(({ label }) => Number(String(label).split('-')[0])))
    check(
      menu.length === rowsOf.menu && children.length === rowsOf.children,
      `half a menu: ${menu.length} and ${children.length} entries`,
    )
    check(
      [...menu, ...children].every(({ label }) => String(label).startsWith(`${String(shown)}-`)),
      'a menu of two saves',
    )
    check(
      Number(shown) >= last.menu,
      `menu ${last.menu} was acknowledged, ${String(shown)} is there`,
    )

    const [sessions] = await rows('select count(*) n from users_sessions')
    const [places] = await rows('select count(*) n from users_rels')
    check(
      Number(sessions?.n) >= last.login,
      `${last.login} logins were acknowledged, ${String(sessions?.n)} sessions are there`,
    )
    check(Number(places?.n) === 1, 'an account without its village')

    const news = await rows(
      `select n.title, n.photo_id photo, (select count(*) from _news_v v where v.parent_id = n.id) versions,
        (select count(*) from purges p where instr(p.tags, 'news:' || n.id) > 0) purges from news n`,
    )
    for (const { photo, purges, title, versions } of news) {
      check(
        photo !== null && Number(versions) === 1 && Number(purges) >= 1,
        `${String(title)} has photo ${String(photo)}, ${String(versions)} versions, ${String(purges)} purges`,
      )
    }
    const titles = new Set(news.map(({ title }) => title))
    for (const number of last.news)
      check(titles.has(`Berita ${number}`), `news ${number} was acknowledged and is gone`)
    const photos = await rows('select filename, sizes_kecil_filename small from media')
    for (const name of photos
      .flatMap(({ filename, small }) => [filename, small])
      .filter((each) => each !== null)) {
      check(hasFile(folder, name), `photo ${String(name)} has no file`)
    }
  } finally {
    client.close()
  }
  return faults
}
