import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

/** Files that are made from the configuration, by their path from the root. */
export const generatedFiles = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
] as const

/**
 * Writes the generated files under `root`, which for a check is an empty folder. In this process,
 * because `payload generate:types` leaves before its output is written when that goes into a pipe.
 */
export const writeGenerated = async (args: {
  config: SanitizedConfig
  root: string
}): Promise<void> => {
  const [types, importMap] = generatedFiles.map((file) => path.join(args.root, file)) as [
    string,
    string,
  ]
  const admin = {
    ...args.config.admin,
    importMap: { ...args.config.admin.importMap, baseDir: args.root, importMapFile: importMap },
  }
  const config = {
    ...args.config,
    admin,
    typescript: { ...args.config.typescript, outputFile: types },
  }
  for (const file of [types, importMap]) await mkdir(path.dirname(file), { recursive: true })
  await generateTypes(config, { log: false })
  await generateImportMap(config, { force: true, log: false })
}
