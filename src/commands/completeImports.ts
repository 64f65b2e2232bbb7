const specifier = /(\bfrom |\bimport |\bimport\()(['"])(\.{1,2}(?:\/[^'"\n]*)?)\2/g

/**
 * Completes relative imports of compiled code, so that plain Node and every resolution mode of
 * TypeScript find the file: `./x` becomes `./x.js` or `./x/index.js`.
 *
 * @throws Error naming an import that leads to neither.
 */
export const completeImports = (args: {
  code: string
  /** Whether a compiled file lies at this path, relative to the importing file. */
  isFile: (path: string) => boolean
}): string =>
  args.code.replace(specifier, (_, before: string, quote: string, path: string) => {
    const found = [path, `${path}.js`, `${path}/index.js`].find(
      (each) => each.endsWith('.js') && args.isFile(each),
    )
    if (!found) throw new Error(`No compiled file for the import ${path}`)
    return `${before}${quote}${found}${quote}`
  })
