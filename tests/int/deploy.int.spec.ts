import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { readDockerfile } from '../deploy/readDockerfile'

const read = (name: string): Promise<string> => readFile(path.join('deploy', name), 'utf8')
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

/** How `npm start` starts. */
const startArguments = async (): Promise<string[]> => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').slice(2)
}

describe('the unit of systemd', () => {
  it('starts node as npm start does', async () => {
    const command = /^ExecStart=\/usr\/bin\/node (.*)$/m.exec(await read('balai-desa.service'))?.[1]
    expect(command?.split(' ')).toEqual(await startArguments())
  })

  it.skipIf(!hasSystemd)('is one that systemd understands', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'balai-unit-'))
    onTestFinished(() => rm(folder, { force: true, recursive: true }))
    const file = path.join(folder, 'balai-desa.service')
    await writeFile(
      file,
      (await read('balai-desa.service')).replace('/usr/bin/node', process.execPath),
    )
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8',
    })
    expect([status, stderr.split('\n').filter((line) => line.includes('balai-desa'))]).toEqual([
      0,
      [],
    ])
  })

  it.skipIf(!hasSystemd)('leaves the service little to do harm with', async () => {
    const file = path.resolve('deploy/balai-desa.service')
    const { status, stdout } = spawnSync(
      'systemd-analyze',
      ['security', '--offline=true', '--threshold=25', file],
      { encoding: 'utf8' },
    )
    expect([status, stdout.split('\n').at(-2)]).toEqual([0, expect.stringContaining('OK')])
  })
})

describe('the container', () => {
  it('starts node as npm start does, as a user without rights', async () => {
    const steps = readDockerfile(await read('Dockerfile'))
    const [command] = steps.filter(({ name }) => name === 'CMD')
    expect(JSON.parse(command?.text ?? '')).toEqual(['node', ...(await startArguments())])
    expect(steps.filter(({ name }) => name === 'USER').map(({ text }) => text)).toEqual(['node'])
    expect(steps.filter(({ name }) => name === 'FROM')).toHaveLength(2)
  })

  it('gets every setting it passes on from settings that exist', async () => {
    const known = [...(await readFile('.env.example', 'utf8')).matchAll(/^# ([A-Z_]+)=/gm)].map(
      (match) => match[1],
    )
    const passed = [...(await read('compose.yaml')).matchAll(/\$\{([A-Z_]+)/g)].map(
      (match) => match[1],
    )
    expect(passed.filter((name) => !known.includes(name) && name !== 'TRUST_PROXY')).toEqual([])
  })
})

describe('the guide for operators', () => {
  it('names only commands and settings that exist', async () => {
    const text = await readFile('docs/panduan/menjalankan-server.md', 'utf8')
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const commands = [...text.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '')
    expect(commands.filter((command) => !(command in scripts))).toEqual([])
    expect(commands.length).toBeGreaterThan(0)
    const files = [...text.matchAll(/deploy\/([\w.-]+)/g)].map((match) => match[1] ?? '')
    await Promise.all(files.map(read))
  })
})
