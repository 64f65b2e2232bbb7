import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { File as Upload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { File } from '../../src/payload-types'
import { buildPdf, createFile } from '../factories/file'
import { createMedia } from '../factories/media'
import { buildOfficeParts, buildZip } from '../factories/officeFile'
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

const fileOf = (args: { data: Buffer | string; mimetype?: string; name: string }): Upload => {
  const data = Buffer.from(args.data)
  return { data, mimetype: args.mimetype ?? 'application/pdf', name: args.name, size: data.length }
}

const upload = (file: Upload, data: Record<string, unknown> = {}): Promise<Answer> =>
  world.actors.editor.rest(
    'POST',
    '/files',
    { title: 'uji', village: world.villages.a1.id, ...data },
    { file },
  )

const docOf = (answer: Answer): File => {
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body?.doc as unknown as File
}

const folder = (): string => path.join(test.dataDir, 'media')
const stored = async (): Promise<string[]> => (await readdir(folder()).catch(() => [])).sort()

const office = 'application/vnd.openxmlformats-officedocument'
const html = '<!doctype html><script>alert(1)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

const taken: [string, () => Upload, string][] = [
  ['a PDF', () => buildPdf('Perdes Nomor 3 (akhir).PDF'), 'application/pdf'],
  [
    'a PDF of another claimed type',
    () => ({ ...buildPdf('perdes.pdf'), mimetype: 'text/html' }),
    'application/pdf',
  ],
  [
    'Word',
    () =>
      fileOf({
        data: buildZip(buildOfficeParts('docx')),
        mimetype: 'application/zip',
        name: 'formulir.docx',
      }),
    `${office}.wordprocessingml.document`,
  ],
  [
    'Excel',
    () => fileOf({ data: buildZip(buildOfficeParts('xlsx')), name: 'apbdes.xlsx' }),
    `${office}.spreadsheetml.sheet`,
  ],
  [
    'PowerPoint',
    () => fileOf({ data: buildZip(buildOfficeParts('pptx')), name: 'paparan.pptx' }),
    `${office}.presentationml.presentation`,
  ],
  [
    'CSV, as Windows calls it',
    () =>
      fileOf({
        data: 'bidang;jumlah\nPembangunan;12\n',
        mimetype: 'application/vnd.ms-excel',
        name: 'data.csv',
      }),
    'text/csv',
  ],
]

const refused: [string, () => Upload][] = [
  [
    'a program',
    () => fileOf({ data: 'MZ\u0090', mimetype: 'application/x-msdownload', name: 'pasang.exe' }),
  ],
  ['a program named as a PDF', () => fileOf({ data: 'MZ\u0090\u0000', name: 'perdes.pdf' })],
  ['a page named as a PDF', () => fileOf({ data: html, name: 'perdes.pdf' })],
  ['a page', () => fileOf({ data: html, mimetype: 'text/html', name: 'perdes.pdf.html' })],
  ['a drawing', () => fileOf({ data: svg, mimetype: 'image/svg+xml', name: 'lambang.svg' })],
  [
    'a drawing named as a table',
    () => fileOf({ data: svg, mimetype: 'text/csv', name: 'data.csv' }),
  ],
  [
    'a macro document named as Word',
    () =>
      fileOf({
        data: buildZip({ ...buildOfficeParts('docx'), 'word/vbaProject.bin': 'x' }),
        name: 'formulir.docx',
      }),
  ],
  [
    'a macro document',
    () =>
      fileOf({
        data: buildZip({ ...buildOfficeParts('docx'), 'word/vbaProject.bin': 'x' }),
        name: 'formulir.docm',
      }),
  ],
  [
    'an archive',
    () =>
      fileOf({ data: buildZip({ 'a.txt': 'x' }), mimetype: 'application/zip', name: 'arsip.zip' }),
  ],
  ['half a PDF', () => fileOf({ data: buildPdf().data.subarray(0, 120), name: 'perdes.pdf' })],
  ['an empty file', () => fileOf({ data: '', name: 'perdes.pdf' })],
]

describe('a file', () => {
  it.each(taken)(
    'that is %s is kept as it came, under a name that cannot be guessed',
    async (_, file, mimeType) => {
      const sent = file()
      const doc = docOf(await upload(sent))
      const extension = sent.name.split('.').pop()?.toLowerCase()
      expect(doc).toMatchObject({
        filename: expect.stringMatching(new RegExp(`^[a-z0-9-]+-[0-9a-f]{12}\\.${extension}$`)),
        mimeType,
      })
      expect((await readFile(path.join(folder(), doc.filename ?? ''))).equals(sent.data)).toBe(true)
    },
  )

  it.each(refused)(
    'that is %s is refused with the reason, and leaves nothing behind',
    async (_, file) => {
      const before = await stored()
      const { status, text } = await upload(file())
      expect(status, text).toBe(400)
      expect(text).toMatch(/Berkas ini rusak, berisi makro, atau bukan PDF|berkas/i)
      expect(await stored()).toEqual(before)
    },
  )

  it('beyond ten megabytes is refused with the reason, beyond twelve before it is read', async () => {
    const pdfOf = (megabytes: number) =>
      fileOf({
        data: Buffer.concat([Buffer.alloc(megabytes * 1024 * 1024, 37), buildPdf().data]),
        name: 'besar.pdf',
      })
    const answers = [await upload(pdfOf(10)), await upload(pdfOf(13))]
    expect(answers.map(({ status }) => status)).toEqual([400, 413])
    for (const { text } of answers) expect(text).toContain('10 MB')
  })

  it.each([
    '../../curi.pdf',
    '..\\curi.pdf',
    '/etc/curi.pdf',
    '.pdf',
    `${'a'.repeat(240)}.pdf`,
    '<img onerror=x>.pdf',
  ])('named %j stays in its folder under a plain name', async (name) => {
    const around = await readdir(test.dataDir)
    const doc = docOf(await upload(buildPdf(name)))
    expect(doc.filename).toMatch(/^[a-z0-9-]{1,80}\.pdf$/)
    expect(await stored()).toContain(doc.filename)
    expect(await readdir(test.dataDir)).toEqual(around)
  })

  it('leaves its folder when it is deleted', async () => {
    const before = await stored()
    const doc = docOf(await upload(buildPdf()))
    expect((await world.actors.editor.rest('DELETE', `/files/${doc.id}`)).status).toBe(200)
    expect(await stored()).toEqual(before)
  })
})

describe('an address in place of a file', () => {
  it('is never fetched', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked += 1
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(buildPdf().data)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rahasia.pdf`
    const own = docOf(await upload(buildPdf()))
    const { rest } = world.actors.editor
    const claim = { filename: 'rahasia.pdf', mimeType: 'application/pdf', url }
    const created = await rest('POST', '/files', {
      ...claim,
      title: 'uji',
      village: world.villages.a1.id,
    })
    expect([created.status, created.text]).toEqual([400, expect.stringContaining('Pilih berkas')])
    await rest('PATCH', `/files/${own.id}`, claim)
    await rest('PATCH', `/files/${own.id}?uploadEdits[widthInPixels]=4`, claim)
    await rest('GET', `/files/paste-url?src=${encodeURIComponent(url)}`)
    await rest('GET', `/files/paste-url/${own.id}?src=${encodeURIComponent(url)}`)
    server.close()
    expect(asked).toBe(0)
    const after = await test.payload.findByID({
      id: own.id,
      collection: 'files',
      depth: 0,
      overrideAccess: true,
    })
    expect(after.filename).toBe(own.filename)
  })
})

describe('another file', () => {
  it('cannot be claimed, read or removed through the own one', async () => {
    const foreign = await createFile(test.payload, { village: world.villages.c1.id })
    const photo = await createMedia(test.payload, { village: world.villages.a1.id })
    const { rest } = world.actors.editor
    for (const filename of [foreign.filename, photo.filename]) {
      const own = docOf(await upload(buildPdf(), { filename }))
      expect(own.filename).not.toBe(filename)
      await rest('PATCH', `/files/${own.id}`, { filename, sizes: {}, url: `/media/${filename}` })
      expect((await rest('DELETE', `/files/${own.id}`)).status).toBe(200)
      expect(await stored()).toContain(filename)
      expect((await rest('GET', `/files/file/${filename}`)).status).toBeGreaterThanOrEqual(400)
    }
  })

  it('does not take the place of a public one from the hands of a contributor', async () => {
    const file = await createFile(test.payload, { village: world.villages.a1.id })
    const { rest } = world.actors.contributor
    expect(
      (await rest('PATCH', `/files/${file.id}`, { title: 'uji' }, { file: buildPdf() })).status,
    ).toBe(403)
    expect((await rest('PATCH', `/files/${file.id}`, { title: 'uji' })).status).toBe(403)
    expect(await stored()).toContain(file.filename)
  })
})
