import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

const here = import.meta.dirname

/**
 * A running MongoDB-protocol server on a loopback port, with an empty database in a temporary file.
 */
export type TestServer = { stop: () => Promise<void>; url: string }

/**
 * Whether the two programs the server needs are installed: a JDK (it compiles the launcher) and
 * Maven.
 */
export const canStartServer = (): boolean => ['javac', 'mvn'].every(isInstalled)

/**
 * Starts the server. Its class path is fetched by Maven once, into the user's cache folder.
 * @throws Error with Maven's or Java's own words, when one of them fails.
 */
export const startServer = async (): Promise<TestServer> => {
  const libraries = await classPath()
  const folder = await mkdtemp(path.join(tmpdir(), 'balai-mongo-'))
  const java = spawn(
    'java',
    [
      '-Xmx512m',
      '-cp',
      path.join(libraries, '*'),
      path.join(here, 'Launcher.java'),
      path.join(folder, 'test.h2'),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  let errors = ''
  java.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const lines = createInterface({ input: java.stdout })
  const exit = once(java, 'exit')
  const first = await Promise.race([once(lines, 'line'), exit.then(() => undefined)])
  if (!first) throw new Error(`Server uji MongoDB tidak mau berjalan.\n${errors}`)
  const stop = async () => {
    java.stdin.end()
    await exit
    await rm(folder, { force: true, recursive: true })
  }
  return { stop, url: String(first[0]) }
}

/** The folder of jars, complete or absent: Maven fills a temporary one, which is then renamed. */
const classPath = async (): Promise<string> => {
  const pom = path.join(here, 'pom.xml')
  const version = /server\.version>([\d.]+)</.exec(readFileSync(pom, 'utf8'))?.[1]
  if (!version) throw new Error(`Versi mongo-java-server tidak ditemukan di ${pom}.`)
  const cache = path.join(
    process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
    'balai-desa',
  )
  const folder = path.join(cache, `mongo-${version}`)
  if (existsSync(folder)) return folder

  await mkdir(cache, { recursive: true })
  const fresh = await mkdtemp(path.join(cache, 'mongo-new-'))
  const maven = spawnSync(
    'mvn',
    ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`],
    { encoding: 'utf8' },
  )
  if (maven.status !== 0)
    throw new Error(`Maven gagal mengambil server uji MongoDB.\n${maven.stdout}${maven.stderr}`)
  await rename(fresh, folder)
  return folder
}

const isInstalled = (program: string): boolean =>
  spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0
