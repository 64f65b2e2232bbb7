import { readdirSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import type { Endpoint, Payload, PayloadRequest } from 'payload'

/** What nobody has touched for so long is of a process that is gone, on whatever machine. */
const oldMs = 24 * 3600 * 1000

/** Folder of this process's files on their way: names inside are unique in a process only. */
export const incomingFolder = (parent: string): string =>
  path.join(parent, `${hostname()}-${process.pid}`)

/** Makes the folder, and takes away what processes left that were killed while files came in. */
export const openIncoming = async (parent: string): Promise<void> => {
  await mkdir(parent, { mode: 0o700, recursive: true })
  const left = readdirSync(parent).filter((name) => isLeft({ name, parent }))
  for (const name of left) await rm(path.join(parent, name), { force: true, recursive: true })
  await mkdir(incomingFolder(parent), { mode: 0o700, recursive: true })
}

const isLeft = ({ name, parent }: { name: string; parent: string }): boolean => {
  const own = `${hostname()}-`
  const pid = name.startsWith(own) ? Number(name.slice(own.length)) : Number.NaN
  if (pid === process.pid) return true
  if (Number.isInteger(pid) && pid > 0) return !isRunning(pid)
  return Date.now() - statSync(path.join(parent, name)).mtimeMs > oldMs
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Takes away what came with a request when it is answered: Payload does so only where a file was to
 * be stored.
 */
export const dropIncoming = (payload: Payload): void => {
  payload.config.endpoints = payload.config.endpoints.map(
    dropping,
  ) as typeof payload.config.endpoints
  for (const { config } of Object.values(payload.collections))
    config.endpoints = (config.endpoints || []).map(dropping)
}

const dropping = <Each extends Omit<Endpoint, 'root'>>(endpoint: Each): Each => ({
  ...endpoint,
  handler: async (req: PayloadRequest) => {
    try {
      return await endpoint.handler(req)
    } finally {
      for (const file of incomingOf(req)) await rm(file, { force: true })
    }
  },
})

type Incoming = { tempFilePath?: unknown }

const incomingOf = ({ file, files }: PayloadRequest): string[] =>
  [file ?? [], ...Object.values((files ?? {}) as Record<string, Incoming | Incoming[]>)]
    .flat()
    .flatMap((each: Incoming) =>
      typeof each.tempFilePath === 'string' && each.tempFilePath ? [each.tempFilePath] : [],
    )
