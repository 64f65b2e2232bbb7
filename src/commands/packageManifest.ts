/**
 * The part of this repository's package.json that the package takes over.
 * See docs/decisions/009-versions.md.
 */
export type RootManifest = {
  dependencies: Record<string, string>
  description: string
  engines: Record<string, string>
  exports: Record<string, string>
  keywords: string[]
  license: string
  name: string
  type: string
  version: string
}

/** Shared with the project that installs the package, where a second copy would break it. */
const peers: Record<string, string> = {
  '@payloadcms/ui': '^3.90.0',
  next: '^16.4.1',
  payload: '^3.90.0',
  react: '^19.2.6',
  'react-dom': '^19.2.6',
  // Native code: two versions in one process clash.
  sharp: '^0.35.5',
}

/**
 * The package's own package.json: entries as compiled, and as dependencies only what the compiled
 * code imports.
 *
 * @throws Error naming an imported package that the root does not depend on.
 */
export const packageManifest = (args: {
  /** Names of the packages that the compiled code imports. */
  imported: string[]
  root: RootManifest
}): Record<string, unknown> => {
  const { dependencies, description, engines, exports, keywords, license, name, type, version } =
    args.root
  const own = args.imported.filter((each) => !(each in peers)).sort()
  const missing = own.filter((each) => !dependencies[each])
  if (missing.length > 0)
    throw new Error(`Not in dependencies of package.json: ${missing.join(', ')}`)
  return {
    name,
    version,
    description,
    keywords,
    license,
    type,
    sideEffects: false,
    exports: Object.fromEntries(
      Object.entries(exports).map(([entry, source]) => [entry, compiled(source)]),
    ),
    dependencies: Object.fromEntries(own.map((each) => [each, `^${dependencies[each]}`])),
    peerDependencies: peers,
    engines,
  }
}

const compiled = (source: string): { default: string; types: string } => {
  const path = source.replace(/\.tsx?$/, '')
  return { types: `${path}.d.ts`, default: `${path}.js` }
}
