import { setLine } from './setLine'

/**
 * Text in lines no longer than `width` (a capital being 100): broken between words, inside a word
 * that is longer than a line, and ended by "…" where the lines do not suffice.
 */
export const wrapText = (args: {
  lines: number
  text: string
  width: number
}): { isCut: boolean; lines: string[] } => {
  const { text, width } = args
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer, width)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = word
    if (lines.length > args.lines) break
  }
  if (line) lines.push(line)
  if (lines.length <= args.lines) return { isCut: false, lines }
  return {
    isCut: true,
    lines: [...lines.slice(0, args.lines - 1), cut(lines[args.lines - 1] ?? '', width)],
  }
}

const fits = (text: string, width: number): boolean => setLine(text).width <= width

/** A word in parts that fit a line; most are one. */
const pieces = (word: string, width: number): string[] => {
  if (fits(word, width)) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part && !fits(part + character, width)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

const cut = (line: string, width: number): string => {
  let short = line
  while (short && !fits(`${short}…`, width)) short = short.slice(0, -1)
  return `${short.replace(/[\s,.;:–—-]+$/, '')}…`
}
