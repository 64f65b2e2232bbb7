import { statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { File } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import type { Media } from '../../src/payload-types'
import { buildPhoto } from '../factories/media'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import type { Answer } from './isolation/restChannel'
import { createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
})

afterAll(() => test.stop())

const upload = (file: File, data: Record<string, unknown> = {}): Promise<Answer> =>
  world.actors.editor.rest(
    'POST',
    '/media',
    { alt: 'uji', village: world.villages.a1.id, ...data },
    { file },
  )

const fileOf = (args: { data: Buffer | string; mimetype?: string; name: string }): File => {
  const data = Buffer.from(args.data)
  return { data, mimetype: args.mimetype ?? 'image/png', name: args.name, size: data.length }
}

const folder = (): string => path.join(test.dataDir, 'media')

const stored = async (): Promise<string[]> =>
  (await readdir(folder(), { recursive: true }).catch(() => [])).sort()

const docOf = (answer: Answer): Media => {
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body?.doc as unknown as Media
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const html = '<!doctype html><script>alert(1)</script>'
const zip = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), deflateRawSync(Buffer.alloc(400))])
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const refused: [string, () => File][] = [
  [
    'a drawing with script',
    () => fileOf({ data: svg, mimetype: 'image/svg+xml', name: 'gambar.svg' }),
  ],
  ['a drawing with script named as a photo', () => fileOf({ data: svg, name: 'foto.png' })],
  [
    'a page named as a photo',
    () => fileOf({ data: html, mimetype: 'image/jpeg', name: 'foto.jpg' }),
  ],
  ['a page', () => fileOf({ data: html, mimetype: 'text/html', name: 'halaman.html' })],
  [
    'a document',
    () => fileOf({ data: '%PDF-1.7\n1 0 obj', mimetype: 'application/pdf', name: 'surat.pdf' }),
  ],
  ['a document named as a photo', () => fileOf({ data: '%PDF-1.7\n1 0 obj', name: 'foto.webp' })],
  ['an archive', () => fileOf({ data: zip, mimetype: 'application/zip', name: 'berkas.zip' })],
  [
    'a program named as a photo',
    () => fileOf({ data: Buffer.from('MZ\x90\x00', 'latin1'), name: 'foto.png' }),
  ],
  ['an animation', () => fileOf({ data: gif, mimetype: 'image/gif', name: 'gerak.gif' })],
  [
    'half a photo',
    () => fileOf({ data: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), name: 'foto.png' }),
  ],
  ['an empty file', () => fileOf({ data: '', name: 'foto.png' })],
]

describe('an upload', () => {
  it.each(refused)(
    'that is %s is refused with the reason, and leaves nothing behind',
    async (_, file) => {
      const before = await stored()
      const { body, status, text } = await upload(file())
      expect(status, text).toBe(400)
      expect(JSON.stringify(body)).toMatch(/foto JPG, PNG, atau WebP|berkas/i)
      expect(await stored()).toEqual(before)
    },
  )

  it('that breaks off in the middle is refused, and leaves nothing behind', async () => {
    const whole = await sharp({
      create: { background: '#a63', channels: 3, height: 900, width: 1600 },
    })
      .jpeg()
      .toBuffer()
    const before = await stored()
    const { status, text } = await upload(
      fileOf({
        data: whole.subarray(0, whole.length / 2),
        mimetype: 'image/jpeg',
        name: 'putus.jpg',
      }),
    )
    expect(status, text).toBe(400)
    expect(await stored()).toEqual(before)
  })

  it('beyond ten megabytes is refused with the reason', async () => {
    const file = fileOf({ data: Buffer.alloc(10.5 * 1024 * 1024, 1), name: 'besar.png' })
    const { status, text } = await upload(file)
    expect(status).toBe(400)
    expect(text).toContain('10 MB')
  })

  it('beyond what the server reads at all is cut off with the reason', async () => {
    const { status, text } = await upload(
      fileOf({ data: Buffer.alloc(13 * 1024 * 1024, 1), name: 'besar.png' }),
    )
    expect(status).toBe(413)
    expect(text).toContain('10 MB')
  })

  it('that unpacks to too many pixels is refused', async () => {
    const data = await sharp({
      create: { background: '#fff', channels: 3, height: 8000, width: 8000 },
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const { status, text } = await upload(fileOf({ data, name: 'bom.png' }))
    expect(status).toBe(400)
    expect(text).toMatch(/megapiksel|foto JPG/)
  })

  it('without a file is refused, and nothing is fetched in its place', async () => {
    const data = {
      alt: 'uji',
      filename: 'orang-lain.webp',
      url: 'http://127.0.0.1:9/rahasia.png',
      village: world.villages.a1.id,
    }
    const { status, text } = await world.actors.editor.rest('POST', '/media', data)
    expect({ status, text }).toMatchObject({
      status: 400,
      text: expect.stringContaining('Pilih berkas foto'),
    })
  })

  it('fetches nothing from an address', async () => {
    const { rest } = world.actors.editor
    const paste = await rest(
      'GET',
      `/media/paste-url?src=${encodeURIComponent('http://127.0.0.1:9/a.png')}`,
    )
    expect(paste.status).toBeGreaterThanOrEqual(400)
    const doc = docOf(await upload(await buildPhoto()))
    const edited = await rest(
      'GET',
      `/media/paste-url/${doc.id}?src=${encodeURIComponent('http://169.254.169.254/')}`,
    )
    expect(edited.status).toBeGreaterThanOrEqual(400)
  })
})

describe('a stored photo', () => {
  it('is WebP in every size, under a name that cannot be guessed', async () => {
    const data = await sharp({
      create: { background: '#a63', channels: 3, height: 900, width: 1600 },
    })
      .jpeg()
      .toBuffer()
    const doc = docOf(
      await upload(fileOf({ data, mimetype: 'image/jpeg', name: 'Rapat RT 01 (akhir).JPG' })),
    )
    expect(doc.filename).toMatch(/^rapat-rt-01-akhir-[0-9a-f]{12}\.webp$/)
    const names = [
      doc.filename,
      ...Object.values(doc.sizes ?? {}).map((size) => size?.filename),
    ].filter((name) => typeof name === 'string')
    expect(names).toHaveLength(4)
    for (const name of names) {
      const { format, width } = await sharp(path.join(folder(), name)).metadata()
      expect({ format, isWide: (width ?? 0) > 2000 }).toEqual({ format: 'webp', isWide: false })
    }
  })

  it('keeps nothing of the camera, the place or the person', async () => {
    const data = await sharp({
      create: { background: '#36a', channels: 3, height: 600, width: 800 },
    })
      .withExif({
        IFD0: { Artist: 'NAMA-RAHASIA', Model: 'KAMERA-RAHASIA' },
        IFD3: { GPSLatitude: '6/1 7/1 8/1', GPSLatitudeRef: 'S' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>XMP-RAHASIA</a></x:xmpmeta>')
      .jpeg()
      .toBuffer()
    expect(data.toString('latin1')).toContain('NAMA-RAHASIA')
    const before = await stored()
    docOf(await upload(fileOf({ data, mimetype: 'image/jpeg', name: 'lokasi.jpg' })))
    const added = (await stored()).filter((name) => !before.includes(name))
    expect(added.length).toBeGreaterThan(1)
    for (const name of added) {
      const meta = await sharp(path.join(folder(), name)).metadata()
      expect([meta.exif, meta.iptc, meta.xmp], name).toEqual([undefined, undefined, undefined])
      expect((await readFile(path.join(folder(), name))).toString('latin1'), name).not.toMatch(
        /RAHASIA|GPS/,
      )
    }
  })

  it('keeps no script that was hidden behind the picture', async () => {
    const photo = await buildPhoto()
    const before = await stored()
    docOf(
      await upload({
        ...photo,
        data: Buffer.concat([photo.data, Buffer.from(html)]),
        size: photo.size + html.length,
      }),
    )
    for (const name of (await stored()).filter((each) => !before.includes(each))) {
      expect((await readFile(path.join(folder(), name))).toString('latin1')).not.toContain('script')
    }
  })

  it.each([
    '../../../curi.png',
    '..\\..\\curi.png',
    '/etc/curi.png',
    'a/b/../../../../curi.png',
    '.png',
    'curi.php',
    'CON.png',
    `${'a'.repeat(300)}.png`,
    '<img onerror=x>.png',
  ])('named %j stays in its folder under a plain name', async (name) => {
    const around = await readdir(test.dataDir)
    const doc = docOf(await upload({ ...(await buildPhoto()), name }))
    expect(doc.filename).toMatch(/^[a-z0-9-]{1,60}\.webp$/)
    expect((await stat(path.join(folder(), doc.filename ?? ''))).isFile()).toBe(true)
    expect(await readdir(test.dataDir)).toEqual(around)
  })

  it('is not overwritten by another of the same name', async () => {
    const first = docOf(await upload(await buildPhoto('sama.png')))
    const second = docOf(await upload(await buildPhoto('sama.png'), { filename: first.filename }))
    expect(second.filename).not.toBe(first.filename)
  })

  it('is refused when replaced by something else', async () => {
    const doc = docOf(await upload(await buildPhoto()))
    const file = fileOf({ data: svg, name: 'foto.png' })
    const { status } = await world.actors.editor.rest(
      'PATCH',
      `/media/${doc.id}`,
      { alt: 'uji' },
      { file },
    )
    expect(status).toBe(400)
    const after = await test.payload.findByID({
      id: doc.id,
      collection: 'media',
      depth: 0,
      overrideAccess: true,
    })
    expect(after.filename).toBe(doc.filename)
    expect(await stored()).toContain(doc.filename)
  })

  it('leaves with its sizes when it is deleted', async () => {
    const data = await sharp({
      create: { background: '#111', channels: 3, height: 500, width: 800 },
    })
      .png()
      .toBuffer()
    const before = await stored()
    const doc = docOf(await upload(fileOf({ data, name: 'pergi.png' })))
    expect((await stored()).length).toBeGreaterThan(before.length)
    expect((await world.actors.editor.rest('DELETE', `/media/${doc.id}`)).status).toBe(200)
    expect(await stored()).toEqual(before)
  })
})

describe('a file on its way', () => {
  const incoming = async (): Promise<string[]> => {
    const folders = await readdir(path.join(test.dataDir, 'masuk'))
    return (
      await Promise.all(folders.map((name) => readdir(path.join(test.dataDir, 'masuk', name))))
    ).flat()
  }

  /** What an upload's hooks find of its file, at every try. */
  const watch = (
    beforeAnswer?: (attempt: number) => void,
  ): { inMemory: number; onDisk: number }[] => {
    const seen: { inMemory: number; onDisk: number }[] = []
    const { hooks } = test.payload.collections.media.config
    const before = hooks.beforeOperation
    hooks.beforeOperation = [
      ({ args, req }) => {
        if (req.file) {
          seen.push({
            inMemory: req.file.data.length,
            onDisk: req.file.tempFilePath ? statSync(req.file.tempFilePath).size : 0,
          })
          beforeAnswer?.(seen.length)
        }
        return args as never
      },
      ...before,
    ]
    onTestFinished(() => {
      hooks.beforeOperation = before
    })
    return seen
  }

  it('lies on the disk and not in memory, and is gone when it is stored', async () => {
    const seen = watch()
    const photo = await buildPhoto()
    docOf(await upload(photo))
    expect(seen).toEqual([{ inMemory: 0, onDisk: photo.size }])
    expect(await incoming()).toEqual([])
  })

  it('is there again for the next try of a save that met another writer, and gone after it', async () => {
    const seen = watch((attempt) => {
      if (attempt < 3)
        throw Object.assign(new Error('WriteConflict'), { code: 112, codeName: 'WriteConflict' })
    })
    const photo = await buildPhoto()
    const doc = docOf(await upload(photo))
    expect(seen).toEqual(Array.from({ length: 3 }, () => ({ inMemory: 0, onDisk: photo.size })))
    expect(await sharp(path.join(folder(), doc.filename ?? '')).metadata()).toMatchObject({
      format: 'webp',
    })
    expect(await incoming()).toEqual([])
  })

  it.each<[string, () => Promise<Answer>]>([
    ['is refused for what it is', () => upload(fileOf({ data: html, name: 'foto.png' }))],
    [
      'is too large',
      () => upload(fileOf({ data: Buffer.alloc(13 * 1024 * 1024, 1), name: 'besar.png' })),
    ],
    ['is refused by a field', async () => upload(await buildPhoto(), { village: 'x' })],
    [
      'comes where no file belongs',
      async () =>
        world.actors.editor.rest('POST', '/news', { title: 'x' }, { file: await buildPhoto() }),
    ],
    [
      'comes with a login',
      async () =>
        world.actors.anonymous.rest(
          'POST',
          '/users/login',
          { email: 'x@contoh.invalid', password: 'x' },
          { file: await buildPhoto() },
        ),
    ],
    [
      'comes from a stranger',
      async () =>
        world.actors.anonymous.rest('POST', '/media', { alt: 'uji' }, { file: await buildPhoto() }),
    ],
    [
      'comes to an address that is not there',
      async () => world.actors.editor.rest('POST', '/tidak-ada', {}, { file: await buildPhoto() }),
    ],
    [
      'replaces another',
      async () => {
        const { id } = docOf(await upload(await buildPhoto()))
        return world.actors.editor.rest(
          'PATCH',
          `/media/${id}`,
          { alt: 'uji' },
          { file: await buildPhoto() },
        )
      },
    ],
    [
      'replaces many',
      async () => {
        const { id } = docOf(await upload(await buildPhoto()))
        return world.actors.editor.rest(
          'PATCH',
          `/media?where[id][in]=${id}`,
          { alt: 'uji' },
          { file: await buildPhoto() },
        )
      },
    ],
  ])('is gone after it %s', async (_, call) => {
    const { status, text } = await call()
    expect(status, text).toBeLessThan(500)
    expect(await incoming()).toEqual([])
  })

  it('is gone when its form breaks off', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nabc'
    const { status } = await world.actors.editor.rest('POST', '/media', body, {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(status).toBe(400)
    expect(await incoming()).toEqual([])
  })

  it('is one of at most three in one form', async () => {
    const part = (name: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${name}.png"\r\nContent-Type: image/png\r\n\r\n`
    const body =
      [1, 2, 3, 4].map((number) => `${part(`file${number}`)}abc\r\n`).join('') + '--x--\r\n'
    const { status } = await world.actors.editor.rest('POST', '/media', body, {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(status).toBe(413)
    expect(await incoming()).toEqual([])
  })
})

describe('a path in a request', () => {
  it.each([
    '..%2f..%2ftest.db',
    '%2e%2e%2ftest.db',
    '..%5c..%5ctest.db',
    '%2fetc%2fpasswd',
    'a%00.webp',
    '....//test.db',
    'x'.repeat(3000),
  ])('like %j reaches no file', async (name) => {
    for (const who of ['editor', 'platform-admin', 'anonymous'] as const) {
      const answer = await world.actors[who].rest('GET', `/media/file/${name}`)
      expect(answer.status, who).toBeGreaterThanOrEqual(400)
      expect(answer.text).not.toMatch(/SQLite format|root:/)
    }
  })
})
