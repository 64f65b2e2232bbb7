import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n')
const decisions = readdirSync('docs/decisions')
  .filter((file) => file !== 'README.md')
  .sort()
const index = readFileSync('docs/decisions/README.md', 'utf8')

describe('the documents', () => {
  it('keep the README within 120 lines, with both commands in the first 30', () => {
    const lines = linesOf('README.md')
    expect(lines.length).toBeLessThanOrEqual(120)
    const start = lines.slice(0, 30).join('\n')
    expect(start).toContain('npm ci && npm start')
    expect(start).toContain('npm ci && npm test')
  })

  it('number the decisions one by one', () => {
    expect(decisions.map((file) => Number(file.slice(0, 3)))).toEqual(
      decisions.map((_, index) => index + 1),
    )
  })

  it.each(decisions)('name decision %s in the index, and in the code that rests on it', (file) => {
    const code = new RegExp(`\\(${file}\\) \\| [^|]+ \\| ` + '`([^`]+)`').exec(index)?.[1] ?? ''
    expect(readFileSync(code, 'utf8')).toContain(`docs/decisions/${file}`)
  })

  it.each(decisions)('keep decision %s short and whole', (file) => {
    const lines = linesOf(`docs/decisions/${file}`)
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.join('\n')).toMatch(/^Date: \d{4}-\d{2}-\d{2}\. Status: /m)
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Context',
      '## Decision',
      '## Consequences',
    ])
  })
})
