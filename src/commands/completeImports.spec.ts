import { describe, expect, it } from 'vitest'

import { completeImports } from './completeImports'

const files = new Set(['../shared/access.js', './fields.js', './roles/index.js', './values.js'])
const complete = (code: string): string =>
  completeImports({ code, isFile: (path) => files.has(path) })

describe('completeImports', () => {
  it('names the file behind imports, exports and types', () => {
    expect(complete(`import { a } from './fields';\nimport "../shared/access";`)).toBe(
      `import { a } from './fields.js';\nimport "../shared/access.js";`,
    )
    expect(complete(`export { b } from './roles';`)).toBe(`export { b } from './roles/index.js';`)
    expect(complete(`type C = import("./fields").C`)).toBe(`type C = import("./fields.js").C`)
  })

  it('leaves packages and complete names alone', () => {
    const code = `import { z } from 'zod';\nimport { v } from './values.js';`
    expect(complete(code)).toBe(code)
  })

  it('refuses an import that leads nowhere', () => {
    expect(() => complete(`import './lost'`)).toThrow('./lost')
  })
})
