/**
 * Whether a statement only reads, so that it needs no turn in the queue of writers. What is not
 * known to read counts as a write.
 */
export const isRead = (sql: string): boolean => {
  const text = sql.replace(/^(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()+/, '')
  if (/^(explain|select|values)\b/i.test(text)) return true
  if (/^pragma\b/i.test(text)) return !text.includes('=')
  return /^with\b/i.test(text) && !/\b(delete|insert|replace|update)\b/i.test(withoutQuoted(text))
}

/** What a statement does to which table, without any value: `insert into news`. For logs. */
export const nameOfStatement = (sql: string): string => {
  const [, verb = '', table = ''] =
    /^\s*([a-z]+(?: (?:from|into|index|or|table|unique|unique index))?)\s+["'`]?([\w$-]*)/i.exec(
      sql,
    ) ?? []
  return `${verb.toLowerCase()} ${table}`.trim()
}

const withoutQuoted = (sql: string): string => sql.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '')
