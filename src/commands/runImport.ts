import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'

import { fail } from './fail'
import { openPayload } from './openPayload'

/**
 * Reads a file, refuses a wrong one before any database is opened, imports it, and ends the process:
 * 0 when all of it was right.
 */
export const runImport = async (args: {
  /** Throws what is wrong with the file as a whole. */
  check: (bytes: Buffer) => unknown
  file: string
  /** Says what it did; false when some of the file was wrong. */
  run: (args: { bytes: Buffer; payload: Payload }) => Promise<boolean>
}): Promise<never> => {
  const bytes = await readFile(args.file).catch(() => fail(`Berkas ${args.file} tidak dapat dibaca.`))
  try {
    args.check(bytes)
  } catch (error) {
    fail(messageOf(error))
  }
  const payload = await openPayload()
  let exitCode = 0
  try {
    if (!(await args.run({ bytes, payload }))) exitCode = 1
  } catch (error) {
    console.error(`Gagal: ${messageOf(error)}`)
    exitCode = 1
  }
  await payload.destroy()
  process.exit(exitCode)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
