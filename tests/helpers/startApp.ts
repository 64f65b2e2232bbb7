import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The whole application as `npm start` runs it, on a free port. */
export type TestApp = {
  dataDir: string
  /** Password of a demo login by its e-mail address, or the first part of it. */
  login: (name: string) => { email: string; password: string }
  origin: string
  /** What the process printed so far. */
  output: () => string
  port: number
  process: ChildProcess
  stop: () => Promise<void>
}

/**
 * Starts the application and waits until it is ready.
 * @param env settings; with `DATA_DIR` a folder that stays, without it one that goes at the end: a
 * copy of the demo that `DEMO_DATA` names, or empty.
 */
export const startApp = async (env: Record<string, string> = {}): Promise<TestApp> => {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(path.join(tmpdir(), 'balai-e2e-')))
  if (env.DATA_DIR === undefined && process.env.DEMO_DATA)
    await cp(process.env.DEMO_DATA, dataDir, { recursive: true })
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: { start: string }
  }
  const [, , ...given] = scripts.start.split(' ')
  const child = spawn(process.execPath, given, {
    env: {
      ...appEnv(),
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: origin,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Siap melayani')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) =>
      reject(new Error(`the application ended with ${code}:\n${output}`)),
    )
  })
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
    if (env.DATA_DIR === undefined) await rm(dataDir, { force: true, recursive: true })
  }
  await ready.catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const logins = await readFile(path.join(dataDir, 'logins.txt'), 'utf8')
  return {
    dataDir,
    login: (name) => {
      const words =
        logins
          .split('\n')
          .find((line) => line.includes(name.includes('@') ? ` ${name} ` : ` ${name}@`))
          ?.trim()
          .split(/\s+/) ?? []
      const [email, password] = words.slice(-2)
      if (!email || !password) throw new Error(`no login ${name} in:\n${logins}`)
      return { email, password }
    },
    origin,
    output: () => output,
    port,
    process: child,
    stop,
  }
}

/** The environment without what a test runner or an earlier test has set for itself. */
export const appEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(DATABASE_URL|ENSURE_INDEXES|JOBS_RUNNER|NODE_ENV|PAYLOAD_.*|VITEST.*)$/.test(name),
    ),
  ) as NodeJS.ProcessEnv

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
