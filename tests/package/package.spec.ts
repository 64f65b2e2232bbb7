import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { ask } from '../../src/server/testing/ask'

const run = promisify(execFile)
const port = 3900 + (process.pid % 90)
const publicUrl = `http://localhost:${port}`
const env = {
  ...process.env,
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: 'rahasia-untuk-uji-coba-saja',
  PORT: String(port),
  PUBLIC_URL: publicUrl,
  VITEST: undefined,
} as unknown as NodeJS.ProcessEnv
let folder: string
let server: ChildProcess | undefined

type Versions = Record<string, string>
type Manifest = { dependencies: Versions; devDependencies: Versions }

/**
 * With the production condition (decision 011): without it a busy machine ends Payload's commands
 * early, silently and with code 0.
 */
const inProject = async (command: string, args: string[]): Promise<string> => {
  const { stdout } = await run(command, args, {
    cwd: folder,
    env: { ...env, NODE_OPTIONS: '-C production' },
    maxBuffer: 32 * 1024 * 1024,
  }).catch((error: { message: string; stderr: string; stdout: string }) => {
    throw new Error(`${error.message}\n${error.stdout}\n${error.stderr}`)
  })
  return stdout
}

/** Gives the blank project our own versions, so that no copy of Payload differs. */
const pinned = (wanted: Versions, ours: Versions): Versions =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, ours[name] ?? '*']))

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'balai-package-'))
  await run(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'src/commands/buildPackage.ts'],
    { env },
  )
  await run('npm', ['pack', './dist', '--pack-destination', folder], { env })
  await cp('tests/package/template', folder, { recursive: true })
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  const [blank, root] = (await Promise.all(
    [path.join(folder, 'package.json'), 'package.json'].map(
      async (file) => JSON.parse(await readFile(file, 'utf8')) as unknown,
    ),
  )) as [Manifest, Manifest]
  const ours = { ...root.dependencies, ...root.devDependencies }
  const manifest = {
    ...blank,
    dependencies: { ...pinned(blank.dependencies, ours), 'balai-desa': `file:${tarball}` },
    devDependencies: pinned(blank.devDependencies, ours),
  }
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest))
  await inProject('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
  ])
  await inProject('npm', ['run', 'generate'])
})

afterAll(async () => {
  if (server?.exitCode === null) {
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  await rm(folder, { force: true, recursive: true })
})

test('plain Node loads every entry that is not for the admin', async () => {
  const entries = [
    'collections',
    'plugins',
    'portal',
    'server',
    'themes',
    'themes/base',
    'themes/contract',
  ]
  const script = entries.map((entry) => `await import('balai-desa/${entry}')`).join('\n')
  expect(
    await inProject(process.execPath, [
      '--input-type=module',
      '-e',
      `${script}\nconsole.log('loaded')`,
    ]),
  ).toBe('loaded\n')
})

test('the import map names the admin components', async () => {
  const importMap = await readFile(path.join(folder, 'app/(payload)/admin/importMap.js'), 'utf8')
  expect(importMap).toContain('"balai-desa/admin#VillagePickerSlot"')
  expect(importMap).toContain('"balai-desa/admin#VillageFieldSlot"')
})

test('one plugin option isolates a collection of the project’s own', async () => {
  const output = await inProject('npm', ['run', '--silent', 'isolation'])
  const report = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
  expect(report).toEqual({
    anonymousList: 403,
    anonymousRead: 403,
    createInOther: 400,
    deleteOther: 403,
    list: ['Kabar Sukamaju'],
    moveToOther: 400,
    readOther: 404,
    stored: ['Kabar Mekarsari', 'Kabar baru Sukamaju'],
    updateOther: 403,
    updateOwn: ['Kabar baru Sukamaju'],
  })
})

test('type checking passes in the project', async () => {
  await inProject('npm', ['run', '--silent', 'typecheck'])
})

test('the declarations of the package have no fault of their own', async () => {
  // Payload's and other packages' declarations have some, so the command fails; only our files
  // count.
  const check = await inProject('npx', [
    'tsc',
    '--noEmit',
    '--incremental',
    'false',
    '--skipLibCheck',
    'false',
  ]).catch(String)
  expect(check).toMatch(/^$|error TS/)
  expect(check.split('\n').filter((line) => line.includes('node_modules/balai-desa/'))).toEqual([])
})

test('the project serves a village’s page', async () => {
  let output = ''
  server = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', 'server.mjs'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('ready')) resolve()
    }
    server?.stdout?.on('data', read)
    server?.stderr?.on('data', read)
    server?.once('exit', () => reject(new Error(output)))
  })
  const answer = await ask({ host: `sukamaju.localhost:${port}`, path: '/', port })
  expect([answer.status, answer.text.includes('Desa Sukamaju')], output).toEqual([200, true])
})

test('the admin of the project shows the village picker', async () => {
  const host = `localhost:${port}`
  const login = await ask({
    body: JSON.stringify({ email: 'pengelola@contoh.invalid', password: 'kata-sandi-uji-coba' }),
    headers: { 'content-type': 'application/json', origin: publicUrl },
    host,
    method: 'POST',
    path: '/api/users/login',
    port,
  })
  const cookie = String(login.headers['set-cookie']).split(';')[0] ?? ''
  const admin = await ask({
    headers: { cookie, 'sec-fetch-site': 'none' },
    host,
    path: '/admin',
    port,
  })
  expect([login.status, admin.status, admin.text.includes('Desa yang dikerjakan')]).toEqual([
    200,
    200,
    true,
  ])
})
