const rules: [RegExp, string][] = [
  // What a statement was given, and what was twice under a unique index.
  [/\n?params:[^]*$/i, ''],
  [/dup key: \{.*\}/g, 'dup key: {…}'],
  // A parser shows a piece of what it could not read.
  [/^.*(is not valid JSON|in JSON at position \d+).*$/is, 'JSON yang diterima tidak sah'],
  [/\/\/[^/@\s]{1,200}@/g, '//…@'],
  [/\?[^\s"'<>)]+/g, '?…'],
  [/[^\s@"'<>(),;:=]{1,64}@[^\s@"'<>(),;]+/g, '[surel]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\b[0-9a-f]{40,}\b/gi, '[sidik]'],
  [/\+?\b\d(?:[ .-]?\d){9,}\b/g, '[nomor]'],
]

const longest = 500

/** What is longer is cut before it is searched, so that nobody can keep the log busy. */
const longestRead = 4000

/**
 * A text for the log without what may say who somebody is or what they wrote: addresses, long
 * numbers, query values, parameters of statements, tokens, pieces of bodies. One line, cut to 500.
 */
export const redact = (text: string): string => {
  const clean = rules.reduce(
    (rest, [pattern, instead]) => rest.replace(pattern, instead),
    text.slice(0, longestRead),
  )
  const line = clean.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
