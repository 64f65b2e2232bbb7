import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from '../helpers/startApp'
import { readDockerfile, type Step } from './readDockerfile'

/*
 * `npm run test:docker`, as root: does what deploy/Dockerfile says in clean folders, without an
 * engine. The first stage runs as one user, the second as another, who may write to the data folder
 * alone; then the application is started with the container's own command and asked for its health
 * and a page.
 */

const root = path.resolve(import.meta.dirname, '../..')
const [builder, runner] = [65_533, 65_534] as const
const work = mkdtempSync(path.join(tmpdir(), 'balai-docker-'))
const [app, data, home] = ['app', 'data', 'home'].map((name) => path.join(work, name)) as [
  string,
  string,
  string,
]
// No mode: each step says its own.
const plainEnv = {
  HOME: home,
  PATH: process.env.PATH,
  TMPDIR: '/tmp',
} as Partial<NodeJS.ProcessEnv> as NodeJS.ProcessEnv

const main = async (): Promise<void> => {
  if (process.getuid?.() !== 0)
    throw new Error('Jalankan sebagai root: langkah-langkahnya memakai dua pengguna lain.')
  chmodSync(work, 0o755)
  for (const folder of [app, data, home]) mkdirSync(folder)
  for (const folder of [app, home]) chownSync(folder, builder, builder)
  const steps = readDockerfile(readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8'))
  const second = steps.findLastIndex(({ name }) => name === 'FROM')
  await build(steps.slice(0, second))
  chownSync(data, runner, runner)
  chmodSync(data, 0o700)
  // The image is read-only and belongs to another.
  execFileSync('chown', ['-R', 'root:root', app])
  await serve(steps.slice(second))
}

const build = async (steps: Step[]): Promise<void> => {
  const env = { ...plainEnv }
  for (const { name, text } of steps) {
    if (name === 'ENV') Object.assign(env, settingsIn(text))
    if (name === 'COPY') copy(text)
    if (name !== 'RUN') continue
    console.log(`RUN ${text}`)
    const [code] = (await once(
      spawn('sh', ['-ec', text], {
        cwd: app,
        env: env as unknown as NodeJS.ProcessEnv,
        gid: builder,
        stdio: 'inherit',
        uid: builder,
      }),
      'exit',
    )) as [number]
    if (code !== 0) throw new Error(`Langkah gagal (${code}): ${text}`)
  }
}

/** What git knows stands for the build context. */
const copy = (text: string): void => {
  const sources = text.split(/\s+/).slice(0, -1)
  if (sources.join() === '.')
    execFileSync('sh', ['-ec', `git -C '${root}' archive HEAD | tar -x -C '${app}'`])
  else for (const source of sources) cpSync(path.join(root, source), path.join(app, source))
  execFileSync('chown', ['-R', `${builder}:${builder}`, app])
}

const serve = async (steps: Step[]): Promise<void> => {
  const port = await freePort()
  const env = Object.assign(
    {},
    ...steps.filter(({ name }) => name === 'ENV').map(({ text }) => settingsIn(text)),
  ) as Record<string, string>
  const [program = '', ...given] = JSON.parse(
    steps.find(({ name }) => name === 'CMD')?.text ?? '[]',
  ) as string[]
  const health = JSON.parse(
    /CMD (\[.*\])$/.exec(steps.find(({ name }) => name === 'HEALTHCHECK')?.text ?? '')?.[1] ?? '[]',
  ) as string[]
  const own = {
    ...plainEnv,
    ...env,
    DATA_DIR: data,
    HOME: data,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
  } as unknown as NodeJS.ProcessEnv
  const child = spawn(program, given, {
    cwd: app,
    env: own,
    gid: runner,
    stdio: ['ignore', 'pipe', 'inherit'],
    uid: runner,
  })
  try {
    const output = await ready(child)
    if (output.includes('Membangun aplikasi'))
      throw new Error(
        'Aplikasi dibangun lagi saat mulai: sesuatu lebih baru daripada hasil pembangunan.',
      )
    execFileSync(health[0] ?? '', health.slice(1), { env: own })
    const home = await fetch(`http://localhost:${port}/`)
    if (home.status !== 200) throw new Error(`Beranda menjawab ${home.status}.`)
    console.log('Langkah Dockerfile berjalan, aplikasi sehat dan berandanya tampil.')
  } finally {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  if (existsSync(path.join(app, 'data')))
    throw new Error('Aplikasi menulis di luar folder datanya.')
}

const ready = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      process.stdout.write(chunk)
      if (output.includes('Siap melayani')) resolve(output)
    })
    child.once('exit', (code) => reject(new Error(`Aplikasi berhenti (${String(code)}).`)))
  })

const settingsIn = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/\s+/).map((pair) => pair.split('=') as [string, string]))

try {
  await main()
} finally {
  rmSync(work, { force: true, recursive: true })
}
process.exit(0)
