import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { ask } from '../../src/server/testing/ask'
import { keepWorkersDead, processesOf, workersOf } from '../helpers/appProcesses'
import { openBrowser, signIn, type TestBrowser } from '../helpers/openBrowser'
import { appEnv, freePort, startApp, type TestApp } from '../helpers/startApp'

let app: TestApp
let browser: TestBrowser

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(1366)
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

const village = () => `lembahkopi.localhost:${app.port}`

/** Until a page that nobody kept is answered. */
const untilRendered = async (): Promise<void> => {
  for (let each = 0; ; each += 1) {
    const { status } = await ask({ host: village(), path: `/cari?q=air${each}`, port: app.port })
    if (status === 200) return
    if (each > 100) throw new Error('no worker came back')
  }
}

describe('while no worker comes back', () => {
  test('who sends a form reads that nothing is stored, and finds what was typed behind "Kembali"', async () => {
    const { context } = browser
    const page = await context.newPage()
    onTestFinished(() => page.close())
    const form = `${app.origin}/undangan/uji`
    // As pages with forms of the portal are: made for one person, and kept nowhere.
    await page.route(form, async (route) => {
      if (route.request().method() !== 'GET') return route.continue()
      const body =
        '<!doctype html><form method="post" action="/undangan/uji"><input name="nama"><textarea name="isi"></textarea><button>Kirim</button></form>'
      await route.fulfill({
        body,
        headers: {
          'cache-control': 'private, no-store',
          'content-type': 'text/html; charset=utf-8',
        },
      })
    })
    await page.goto(form)
    await page.fill('[name=nama]', 'Siti Aminah')
    await page.fill('[name=isi]', 'Jalan di RT 03 rusak sejak hujan kemarin.')
    const dead = keepWorkersDead(app.process.pid)
    try {
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.click('button'),
      ])
      await page.getByText('Kiriman belum tersimpan').waitFor()
      expect([answer.status(), answer.headers()['retry-after']]).toEqual([503, '10'])
      expect(await page.textContent('main')).toContain('isian Anda masih ada')
      await page.goBack()
      await page.waitForLoadState()
      expect([await page.inputValue('[name=nama]'), await page.inputValue('[name=isi]')]).toEqual([
        'Siti Aminah',
        'Jalan di RT 03 rusak sejak hujan kemarin.',
      ])
    } finally {
      dead.stop()
    }
    await untilRendered()
  })

  test('an editor reads that nothing is stored, keeps what was typed, and saves it when one is back', async () => {
    const { page } = browser
    await signIn(page, app.origin, app.login('editor'))
    const answer = await page.request.get(`${app.origin}/api/news?limit=1&depth=0`, {
      headers: { origin: app.origin },
    })
    const id = ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
    await page.goto(`${app.origin}/admin/collections/news/${id}`)
    await page.waitForLoadState('networkidle')
    const dead = keepWorkersDead(app.process.pid)
    try {
      const refused = page.waitForResponse((response) => response.request().method() === 'PATCH')
      await page.fill('#field-title', 'Ditulis selagi server berganti')
      const response = await refused
      expect([response.status(), await response.text()]).toEqual([
        503,
        expect.stringContaining('belum tersimpan'),
      ])
      expect(await page.inputValue('#field-title')).toBe('Ditulis selagi server berganti')
    } finally {
      dead.stop()
    }
    await untilRendered()
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.status() === 200,
    )
    await page.locator('#field-title').pressSequentially(' pekerja')
    await saved
    const stored = await page.request.get(`${app.origin}/api/news/${id}?draft=true&depth=0`, {
      headers: { origin: app.origin },
    })
    expect(((await stored.json()) as { title: string }).title).toBe(
      'Ditulis selagi server berganti pekerja',
    )
  })
})

/** Clients that keep their connections and ask one page after the other, kept ones and others. */
const startLoad = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 })
  const outcomes = new Map<string, number>()
  let announced = 0
  let isOn = true
  let count = 0
  const clients = Array.from({ length: 6 }, async () => {
    while (isOn) {
      count += 1
      const address = count % 10 === 0 ? `/cari?q=air${count}` : '/'
      const outcome = await ask({ agent, host: village(), path: address, port: app.port }).then(
        ({ headers, status }) => {
          if (headers.connection === 'close') announced += 1
          return String(status)
        },
        (err: NodeJS.ErrnoException) => `${err.syscall} ${err.code}`,
      )
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      // Nobody listens any more.
      if (outcome.startsWith('connect ')) return
    }
  })
  return {
    announced: () => announced,
    asked: () => count,
    end: async () => {
      isOn = false
      await Promise.all(clients)
      agent.destroy()
      return outcomes
    },
  }
}

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 50))
}

describe('under load', () => {
  test('SIGHUP puts new workers in the place of the old ones and loses no request', async () => {
    const [old] = workersOf(app.process.pid)
    const load = startLoad()
    await until(() => load.asked() > 50)
    app.process.kill('SIGHUP')
    await until(() => app.output().includes('All workers are new'))
    const now = workersOf(app.process.pid)
    const asked = load.asked()
    await until(() => load.asked() > asked + 50)
    expect([...(await load.end()).keys()]).toEqual(['200'])
    expect(now).toHaveLength(1)
    expect(now).not.toContain(old)
  })

  test('SIGTERM announces the end of connections, loses no request and leaves no process', async () => {
    const load = startLoad()
    await until(() => load.asked() > 50)
    const ended = once(app.process, 'exit')
    app.process.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    const outcomes = await load.end()
    // A connection that was never made carried no request.
    expect([...outcomes.keys()].filter((outcome) => !outcome.startsWith('connect '))).toEqual([
      '200',
    ])
    expect(load.announced()).toBeGreaterThan(0)
    expect(processesOf(app.dataDir)).toEqual([])
  })
})

describe('npm start without PUBLIC_URL', () => {
  let dataDir: string
  let port: number
  let output = ''
  let npm: ReturnType<typeof spawn>
  const start = (folder: string) => ({
    ...appEnv(),
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: '',
  })

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'balai-npm-'))
    port = await freePort()
    npm = spawn('npm', ['start'], { env: start(dataDir), stdio: ['ignore', 'pipe', 'pipe'] })
    const read = (chunk: Buffer) => void (output += chunk.toString())
    npm.stdout?.on('data', read)
    npm.stderr?.on('data', read)
    await until(() => output.includes('Siap melayani') || npm.exitCode !== null)
  })

  afterAll(async () => {
    for (const pid of processesOf(dataDir)) process.kill(pid, 'SIGKILL')
    await rm(dataDir, { force: true, recursive: true })
  })

  test('has an admin that stays on the host it is asked on, and takes what is written there', async () => {
    const [, email = '', password = ''] = /(editor@\S+)\s+(\S+)/.exec(output) ?? []
    const origin = `http://127.0.0.1:${port}`
    const page = await browser.context.newPage()
    onTestFinished(() => page.close())
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && request.url().startsWith('http'))
        elsewhere.push(request.url())
    })
    await signIn(page, origin, { email, password })
    expect(new URL(page.url()).origin).toBe(origin)
    const status = await page.evaluate(async () => {
      const list = (await (await fetch('/api/news?limit=1&depth=0')).json()) as {
        docs: { id: string }[]
      }
      const body = JSON.stringify({ title: 'Disimpan dari alamat ini' })
      return (
        await fetch(`/api/news/${list.docs[0]?.id}`, {
          body,
          headers: { 'content-type': 'application/json' },
          method: 'PATCH',
        })
      ).status
    })
    expect(status).toBe(200)
    expect(elsewhere).toEqual([])
  })

  test('is refused where the port is taken, in one line and before any database is made', async () => {
    const folder = path.join(dataDir, 'kedua')
    const second = spawnSync('npm', ['start', '--silent'], { encoding: 'utf8', env: start(folder) })
    expect([second.status, second.stderr.trim()]).toEqual([
      1,
      `Port ${port} sudah dipakai. Atur PORT ke angka lain.`,
    ])
    expect(existsSync(path.join(folder, 'balai.db'))).toBe(false)
  })

  test('ends with SIGTERM, and no process of it stays', async () => {
    const ended = once(npm, 'exit')
    npm.kill('SIGTERM')
    await ended
    await until(() => processesOf(dataDir).length === 0)
    await expect(ask({ path: '/', port })).rejects.toThrow('ECONNREFUSED')
  })
})
