import { type Client, createClient } from '@libsql/client'

import type { Inspection } from '../databaseBackup'

/**
 * Reads a database file that nobody else uses: its integrity, the rows of each table, the files its
 * documents name.
 * @throws Error, in Indonesian, where it is damaged.
 */
export const inspectSqlite = (file: string): Promise<Inspection> =>
  withClient(file, async (client) => {
    const problems = await texts(client, 'PRAGMA integrity_check')
    if (problems.join() !== 'ok') throw new Error(problems[0])
    return await readContents(client)
  })

/** As `inspectSqlite`, without the check of its integrity, which reads every page. */
export const countSqlite = (file: string): Promise<Inspection> => withClient(file, readContents)

const withClient = async <Result>(
  file: string,
  read: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = createClient({ url: `file:${file}` })
  try {
    return await read(client)
  } catch (error) {
    throw new Error(
      `Basis data ${file} rusak (${error instanceof Error ? error.message : String(error)}).`,
      { cause: error },
    )
  } finally {
    client.close()
  }
}

const readContents = async (client: Client): Promise<Inspection> => {
  const tables = await texts(
    client,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const counts: Record<string, number> = {}
  const fileNames: string[] = []
  for (const table of tables) {
    counts[table] = Number((await texts(client, `SELECT count(*) FROM ${quoted(table)}`))[0])
    fileNames.push(...(await namedFiles(client, table)))
  }
  const hasMigrations = tables.includes('payload_migrations')
  const newest = 'SELECT name FROM payload_migrations WHERE batch > 0 ORDER BY name DESC LIMIT 1'
  const [lastMigration] = hasMigrations ? await texts(client, newest) : []
  return { counts, fileNames, lastMigration }
}

/**
 * A table of uploads has a file name and a media type; each size of a picture has a name of its
 * own.
 */
const namedFiles = async (client: Client, table: string): Promise<string[]> => {
  const columns = await texts(
    client,
    `SELECT name FROM pragma_table_info('${table.replaceAll("'", "''")}')`,
  )
  if (!columns.includes('filename') || !columns.includes('mime_type')) return []
  const named = columns.filter(
    (column) => column === 'filename' || /^sizes_.+_filename$/.test(column),
  )
  const perColumn = named.map((column) =>
    texts(
      client,
      `SELECT ${quoted(column)} FROM ${quoted(table)} WHERE ${quoted(column)} IS NOT NULL`,
    ),
  )
  return (await Promise.all(perColumn)).flat()
}

const texts = async (client: Client, sql: string): Promise<string[]> => {
  const { rows } = await client.execute(sql)
  return rows.map((row) => String(row[0]))
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
