import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPageCache, createRequestListener } from '../../src/server'
import { ask } from '../../src/server/testing/ask'
import { until } from '../../src/server/testing/until'
import { freePort } from '../helpers/startApp'

/* The example configurations of deploy/, with other ports and certificates, as real proxies before the real listener. */

const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const runs = (program: string): boolean => isInstalled(program) || process.env.CI === 'true'

let folder: string
let upstream: number
/** Headers as they came from the proxy, and hashes of bodies as they reached the renderer. */
let arrived: IncomingHttpHeaders[] = []
let bodies: string[] = []
const closers: (() => Promise<void> | void)[] = []
const page = `<!doctype html><title>Desa</title>${'isi '.repeat(2000)}`

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'balai-proxy-'))
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=desa.example.go.id',
      '-addext',
      'subjectAltName=DNS:desa.example.go.id,DNS:*.desa.example.go.id',
      '-keyout',
      path.join(folder, 'key.pem'),
      '-out',
      path.join(folder, 'cert.pem'),
    ],
    { stdio: 'ignore' },
  )
  const listener = createRequestListener({
    forms: { '/kirim': { maxBytes: 1000 } },
    hasSession: () => true,
    portalOrigins: ['https://desa.example.go.id'],
    proxies: 1,
    cache: createPageCache({ maxBytes: 10_000_000 }),
    handler: async (req, res) => {
      const hash = createHash('sha256')
      for await (const chunk of req) hash.update(chunk as Buffer)
      bodies.push(hash.digest('hex'))
      if (req.url === '/rusak') throw new Error('the renderer fails')
      res.writeHead(200, {
        'cache-control': 'public, max-age=0, s-maxage=60',
        'cache-tag': 'news@1',
        'content-type': 'text/html; charset=utf-8',
        'page-cache-ttl': '60',
      })
      res.end(page)
    },
    knownQuery: [],
    log: { error: () => undefined, info: () => undefined },
  })
  const server = createServer((req, res) => {
    arrived.push({ ...req.headers })
    listener(req, res)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  upstream = (server.address() as AddressInfo).port
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
})

afterAll(async () => {
  for (const close of closers) await close()
  await rm(folder, { force: true, recursive: true })
})

type Ports = { http: number; https: number }

const configure = async (name: string, ports: Ports): Promise<string> => {
  const text = await readFile(path.join('deploy', name), 'utf8')
  const changed = text
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${upstream}`)
    .replaceAll('/etc/balai-desa/tls/fullchain.pem', path.join(folder, 'cert.pem'))
    .replaceAll('/etc/balai-desa/tls/privkey.pem', path.join(folder, 'key.pem'))
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${ports.https} ssl http2;`)
  const file = path.join(folder, name)
  await writeFile(file, changed)
  return file
}

const startNginx = async (ports: Ports): Promise<ChildProcess> => {
  const site = await configure('nginx.conf', ports)
  const own = path.join(folder, 'nginx-main.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${path.join(folder, kind)};`)
    .join(' ')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  // Debian's main file compresses; the example must switch that off.
  await writeFile(
    own,
    `${user} daemon off; master_process off; pid ${path.join(folder, 'nginx.pid')}; error_log stderr warn;\nevents {}\nhttp { gzip on; access_log off; ${temporary} include ${site}; }\n`,
  )
  return spawn('nginx', ['-c', own, '-e', 'stderr'], { stdio: 'ignore' })
}

const startCaddy = async (ports: Ports): Promise<ChildProcess> => {
  const file = await configure('Caddyfile', ports)
  const site = await readFile(file, 'utf8')
  const own = path.join(folder, 'caddy')
  mkdirSync(own)
  await writeFile(
    file,
    `{\n\tadmin off\n\thttp_port ${ports.http}\n\thttps_port ${ports.https}\n\tdefault_bind 127.0.0.1\n}\n${site}`,
  )
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
    env: { ...process.env, HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own },
    stdio: 'ignore',
  })
}

type Answer = { body: Buffer; headers: IncomingHttpHeaders; status: number }

const askSecurely = (
  port: number,
  target: string,
  options: { body?: Buffer; headers?: Record<string, string>; method?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { body, headers, method = 'GET' } = options
    const host = 'sukamaju.desa.example.go.id'
    const req = request(
      {
        agent: false,
        headers: { host, ...headers },
        host: '127.0.0.1',
        method,
        path: target,
        port,
        rejectUnauthorized: false,
        servername: host,
      },
      (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('error', reject)
        res.on('end', () =>
          resolve({
            body: Buffer.concat(chunks),
            headers: res.headers,
            status: res.statusCode ?? 0,
          }),
        )
      },
    )
    req.on('error', reject)
    req.end(body)
  })

describe.each([
  ['nginx', startNginx],
  ['caddy', startCaddy],
] as const)('behind %s', (program, start) => {
  const ports: Ports = { http: 0, https: 0 }

  beforeAll(async () => {
    if (!runs(program)) {
      console.warn(`Tidak dijalankan di sini: ${program} tidak terpasang.`)
      return
    }
    Object.assign(ports, { http: await freePort(), https: await freePort() })
    const child = await start(ports)
    closers.unshift(async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    })
    await until(async () => {
      await askSecurely(ports.https, '/siap')
    })
  })

  const test = it.skipIf(!runs(program))

  test('a page comes whole, and the application sees host, https and the one address of the visitor', async () => {
    arrived = []
    const answer = await askSecurely(ports.https, `/halaman-${program}`, {
      headers: {
        forwarded: 'for=6.6.6.6',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-proto': 'http',
      },
    })
    expect([answer.status, answer.body.toString()]).toEqual([200, page])
    expect(arrived[0]).toMatchObject({
      host: 'sukamaju.desa.example.go.id',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'https',
    })
    expect(JSON.stringify(arrived)).not.toContain('6.6.6.6')
  })

  test('what leaves the application compressed passes as it is, and nothing else is compressed', async () => {
    const compressed = await askSecurely(ports.https, `/halaman-${program}`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(compressed.headers['content-encoding']).toBe('gzip')
    expect(compressed.body.length).toBeLessThan(page.length / 4)
    const direct = await ask({
      headers: { 'accept-encoding': 'gzip' },
      host: 'sukamaju.desa.example.go.id',
      path: `/halaman-${program}`,
      port: upstream,
    })
    expect(compressed.body.equals(direct.body)).toBe(true)
    expect(
      (await askSecurely(ports.https, '/healthz', { headers: { 'accept-encoding': 'gzip' } }))
        .headers['content-encoding'],
    ).toBeUndefined()
  })

  test('an upload of 40 MB arrives whole', async () => {
    bodies = []
    const body = randomBytes(40 * 1024 * 1024)
    const answer = await askSecurely(ports.https, '/api/media', {
      body,
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        cookie: 'payload-token=x',
        host: 'desa.example.go.id',
      },
      method: 'POST',
    })
    expect([answer.status, bodies[0]]).toEqual([
      200,
      createHash('sha256').update(body).digest('hex'),
    ])
  })

  test('the refusal of a body that is too large and the page of a fault are ours', async () => {
    const refused = await askSecurely(ports.https, '/kirim', {
      body: randomBytes(4000),
      method: 'POST',
    })
    expect([refused.status, refused.body.toString()]).toEqual([
      413,
      expect.stringContaining('batas'),
    ])
    const fault = await askSecurely(ports.https, '/rusak')
    expect([fault.status >= 500, fault.body.toString()]).toEqual([
      true,
      expect.stringContaining('beberapa'),
    ])
  })

  test('a request for a websocket is a request like any other', async () => {
    arrived = []
    const headers = {
      connection: 'Upgrade',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version': '13',
      upgrade: 'websocket',
    }
    expect((await askSecurely(ports.https, `/soket-${program}`, { headers })).status).toBe(200)
    expect(arrived[0]?.upgrade).toBeUndefined()
  })

  test('plain http leads to https on the same host', async () => {
    const { headers, status } = await ask({
      host: 'sukamaju.desa.example.go.id',
      path: '/berita?hal=2',
      port: ports.http,
    })
    expect([status >= 301 && status <= 308, headers.location?.replace(/:\d+/, '')]).toEqual([
      true,
      'https://sukamaju.desa.example.go.id/berita?hal=2',
    ])
  })
})
