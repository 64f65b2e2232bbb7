import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

import { writeDurably } from './durable'

const manifestFile = 'manifest.json'

const schema = z.object({
  database: z.object({
    /** Rows of each table, or documents of each collection. */
    counts: z.record(z.string(), z.number().int().nonnegative()),
    /** Whether all of it is of one moment; a MongoDB without a replica set cannot promise that. */
    isOneMoment: z.boolean(),
    kind: z.enum(['mongodb', 'sqlite']),
    /** Newest migration that the database had; none where none was recorded. */
    lastMigration: z.string().optional(),
  }),
  /**
   * Every file beside the manifest, by its path with forward slashes; none leads out of the folder.
   */
  files: z.record(
    z.string().regex(/^(database|media|private)(\/(?!\.{1,2}(\/|$))[^/\\\0]+)+$/),
    z.object({ bytes: z.number().int().nonnegative(), sha256: z.string().length(64) }),
  ),
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Files that documents name and that were not on the disk either. */
  missing: z.array(z.string()),
  /** Fingerprints of the secrets this data needs, by the name of their setting; never a value. */
  secrets: z.record(z.string(), z.string()),
  version: z.string(),
})

/** What a backup holds and what it needs; see `schema` for each part. */
export type Manifest = z.infer<typeof schema>
export type DatabaseRecord = Manifest['database']
export type FileRecords = Manifest['files']

/** Writes the manifest and, beside it, its hash in the form `sha256sum -c` reads. */
export const writeManifest = async (folder: string, manifest: Manifest): Promise<void> => {
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`
  await writeDurably(path.join(folder, manifestFile), text)
  await writeDurably(
    path.join(folder, `${manifestFile}.sha256`),
    `${hashOf(text)}  ${manifestFile}\n`,
  )
}

/**
 * Reads the manifest of a backup.
 * @throws Error, in Indonesian, where the folder is no whole backup.
 */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const [text, hash] = await Promise.all(
    [manifestFile, `${manifestFile}.sha256`].map((name) =>
      readFile(path.join(folder, name), 'utf8').catch(() => undefined),
    ),
  )
  if (text === undefined || hash === undefined)
    throw new Error(`${folder} bukan cadangan yang utuh: ${manifestFile} tidak ada.`)
  if (!hash.startsWith(`${hashOf(text)} `))
    throw new Error(`${manifestFile} di ${folder} rusak. Pakai cadangan lain.`)
  const parsed = schema.safeParse(JSON.parse(text))
  if (!parsed.success)
    throw new Error(`Cadangan di ${folder} dibuat oleh versi lain yang tidak dikenal versi ini.`)
  return parsed.data
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
