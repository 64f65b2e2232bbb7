import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { countingHandler } from './testing/countingHandler'
import { startTestServer } from './testing/startTestServer'

const start = async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'media-'))
  onTestFinished(() => rm(dir, { force: true, recursive: true }))
  const mediaDir = path.join(dir, 'media')
  await mkdir(path.join(mediaDir, 'a'), { recursive: true })
  await writeFile(path.join(dir, 'secret.txt'), 'secret')
  await mkdir(path.join(dir, 'media-other'))
  await writeFile(path.join(dir, 'media-other', 'secret.txt'), 'secret')
  await writeFile(path.join(mediaDir, '.env'), 'secret')
  await writeFile(path.join(mediaDir, 'a', 'index.html'), 'listing')
  await writeFile(path.join(mediaDir, 'foto panen.webp'), '0123456789')
  const { handler, seen } = countingHandler(() => ({ body: 'rendered' }))
  return { mediaDir, seen, server: await startTestServer(handler, { mediaDir }) }
}

describe('createMediaServer', () => {
  it('serves a file for a year, as something that cannot run', async () => {
    const { seen, server } = await start()
    const reply = await server.ask('/media/foto%20panen.webp?x=1')
    expect([reply.status, reply.text]).toEqual([200, '0123456789'])
    expect(reply.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
    })
    const headers = { 'if-none-match': reply.headers.etag }
    expect((await server.ask('/media/foto%20panen.webp', { headers })).status).toBe(304)
    const head = await server.ask('/media/foto%20panen.webp', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0])
    expect(seen).toHaveLength(0)
  })

  it.each([
    ['foto.webp', 'image/webp', 'inline'],
    ['foto.JPG', 'image/jpeg', 'inline'],
    ['perdes.pdf', 'application/pdf', 'inline'],
    [
      'surat.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'attachment',
    ],
    [
      'apbdes.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'attachment',
    ],
    [
      'paparan.pptx',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'attachment',
    ],
    ['apbdes.csv', 'text/csv; charset=utf-8', 'attachment'],
    ['gambar.svg', 'image/svg+xml', 'attachment'],
    ['halaman.html', 'text/html;charset=utf-8', 'attachment'],
    ['perdes.pdf.html', 'text/html;charset=utf-8', 'attachment'],
  ])('sends %s as %s, %s', async (name, type, disposition) => {
    const { mediaDir, server } = await start()
    await writeFile(path.join(mediaDir, name), 'isi')
    const { headers, status } = await server.ask(`/media/${name}`)
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      type,
      disposition,
    ])
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  it('finds files that appear while it runs', async () => {
    const { mediaDir, server } = await start()
    expect((await server.ask('/media/baru.png')).status).toBe(404)
    await writeFile(path.join(mediaDir, 'baru.png'), 'x')
    expect((await server.ask('/media/baru.png')).status).toBe(200)
  })

  it.each([
    '/media',
    '/media/',
    '/media/a',
    '/media/a/',
    '/media/.env',
    '/media/%2eenv',
    '/media/..%2fsecret.txt',
    '/media/%2e%2e%2fsecret.txt',
    '/media/a%2f..%2f..%2fsecret.txt',
    '/media/..%5csecret.txt',
    '/media/%2e%2e/secret.txt',
    '/media-other/../media/a',
    '/media/..%2fmedia-other%2fsecret.txt',
    '/media/%252e%252e%252fsecret.txt',
    '/media/a%00.png',
    '/media/tidak-ada.png',
  ])('has nothing at %s', async (url) => {
    const { seen, server } = await start()
    const reply = await server.ask(url)
    expect([400, 404]).toContain(reply.status)
    expect(reply.text).not.toMatch(/secret|listing/)
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(seen).toHaveLength(0)
  })

  it('only reads', async () => {
    const { server } = await start()
    const reply = await server.ask('/media/foto%20panen.webp', { method: 'DELETE' })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=7-', 206, '789'],
    ['bytes=5-2', 200, '0123456789'],
    ['bytes=-3', 200, '0123456789'],
    ['bytes=0-0', 200, '0123456789'],
    ['bytes=0-1,3-4', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
    ['bytes=10-', 416, ''],
  ])('answers the range %s with %i', async (range, status, text) => {
    const { server } = await start()
    expect(await server.ask('/media/foto%20panen.webp', { headers: { range } })).toMatchObject({
      status,
      text,
    })
  })

  it('lives on when a file cannot be read', async () => {
    const { mediaDir, server } = await start()
    // Reading this "file" fails after it was found: it is the memory of a process, at address 0.
    await symlink('/proc/self/mem', path.join(mediaDir, 'rusak.png'))
    await server.ask('/media/rusak.png').catch(() => undefined)
    expect((await server.ask('/healthz')).status).toBe(200)
  })

  it('lives on when a client leaves in the middle of a file', async () => {
    const { mediaDir, server } = await start()
    await writeFile(path.join(mediaDir, 'besar.bin'), Buffer.alloc(20_000_000))
    const client = connect(server.port, '127.0.0.1')
    client.write('GET /media/besar.bin HTTP/1.1\r\nHost: a\r\n\r\n')
    await new Promise<void>((resolve) =>
      client.once('data', () => client.destroy()).once('close', () => resolve()),
    )
    expect((await server.ask('/media/foto%20panen.webp')).status).toBe(200)
  })
})
