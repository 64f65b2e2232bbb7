import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { scheduledJobs, schedulePublication } from '../../src/jobs/schedulePublication'
import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createNotice } from '../factories/notice'
import { createRegion } from '../factories/region'
import { createStaff } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
const hour = 3600_000
let t: TestPayload
let village = ''

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
})

afterAll(async () => t.stop())

const soon = () => new Date(Date.now() + hour)
const run = () => t.payload.jobs.run({ overrideAccess: true, silent: true })
const draft = (data: object = {}) => createNews(t.payload, { village, _status: 'draft', ...data })
const autosave = (id: string, data: object) =>
  t.payload.update({ ...all, id, autosave: true, collection: 'news', data, draft: true })
const stored = (id: string, isDraft = false) =>
  t.payload.findByID({ ...all, id, collection: 'news', draft: isDraft })
const jobsOf = (id: string, collection: CollectionSlug = 'news') =>
  scheduledJobs({ id, collection, payload: t.payload })

/** As Payload's drawer queues it, without a request. */
const queue = (id: string, args: { at: Date; type?: string; user?: string }) =>
  t.payload.jobs.queue({
    input: {
      doc: { relationTo: 'news', value: id },
      type: args.type ?? 'publish',
      user: args.user && { relationTo: 'users', value: args.user },
    } as never,
    task: 'schedulePublish',
    waitUntil: args.at,
  })

/** Makes the hour of a document's jobs come. */
const letTimePass = async (id: string) => {
  for (const job of await jobsOf(id)) {
    const data = { waitUntil: new Date(Date.now() - 1000).toISOString() }
    await t.payload.db.updateOne({ id: job.id, collection: 'payload-jobs', data })
  }
}

describe('a scheduled draft', () => {
  it('is published by the job runner when its time has come, not before', async () => {
    const editor = await createStaff(t.payload, { villages: [village] })
    const { id } = await draft()
    await queue(id, { at: soon(), user: editor.id })
    await run()
    expect((await stored(id))._status).toBe('draft')
    await letTimePass(id)
    await run()
    expect((await stored(id))._status).toBe('published')
    expect(await jobsOf(id)).toEqual([])
  })

  it('is published as it was scheduled, and what was typed since stays a draft on top', async () => {
    const { id } = await draft({ title: 'Kerja bakti Minggu pagi' })
    await autosave(id, { title: 'Kerja bakti Minggu pagi di balai' })
    await queue(id, { at: soon() })
    await autosave(id, { title: 'Kerja bakti Minggu pagi di ba' })
    await autosave(id, { title: 'Kerja bak' })
    await letTimePass(id)
    await run()
    const [published, latest] = [await stored(id), await stored(id, true)]
    expect([published._status, published.title]).toEqual([
      'published',
      'Kerja bakti Minggu pagi di balai',
    ])
    expect([latest._status, latest.title]).toEqual(['draft', 'Kerja bak'])
  })

  it('is published as it was scheduled after more saves than versions are kept', async () => {
    const { id } = await draft({ title: 'Yang dijadwalkan' })
    await queue(id, { at: soon() })
    for (let save = 1; save <= 25; save += 1) {
      await t.payload.update({
        ...all,
        id,
        collection: 'news',
        data: { title: `Simpan ${save}` },
        draft: true,
      })
    }
    await letTimePass(id)
    await run()
    expect((await stored(id)).title).toBe('Yang dijadwalkan')
  })

  it('does not undo what somebody published after the hour', async () => {
    const { id } = await draft({ title: 'Jadwal pagi' })
    await queue(id, { at: soon() })
    await letTimePass(id)
    await t.payload.update({
      ...all,
      id,
      collection: 'news',
      data: { _status: 'published', title: 'Perbaikan dengan tangan' },
    })
    await run()
    expect((await stored(id)).title).toBe('Perbaikan dengan tangan')
  })

  it('is withdrawn at an hour when that was scheduled', async () => {
    const { id } = await createNews(t.payload, { village })
    await queue(id, { at: new Date(Date.now() - 1000), type: 'unpublish' })
    await run()
    expect((await stored(id))._status).toBe('draft')
  })
})

describe('scheduling refuses at once', () => {
  /** As the admin makes one when the form is opened. */
  const titleless = () =>
    t.payload.create({ ...all, collection: 'news', data: { village } as never, draft: true })

  it('a draft that lacks a required field, with the field', async () => {
    const { id } = await titleless()
    await expect(queue(id, { at: soon() })).rejects.toMatchObject({
      data: {
        errors: expect.arrayContaining([expect.objectContaining({ path: 'title' })]) as unknown,
      },
      status: 400,
    })
    expect(await jobsOf(id)).toEqual([])
  })

  it('a photo without words for who cannot see it', async () => {
    const photo = await createMedia(t.payload, { alt: '', village })
    const { id } = await draft({ photo: photo.id })
    await expect(queue(id, { at: soon() })).rejects.toMatchObject({
      data: { errors: [{ path: 'photoAlt' }] },
      status: 400,
    })
  })

  it('who may not publish', async () => {
    const writer = await createStaff(t.payload, { role: 'contributor', villages: [village] })
    const { id } = await draft()
    await expect(queue(id, { at: soon(), user: writer.id })).rejects.toMatchObject({
      data: { errors: [{ path: '_status' }] },
      status: 400,
    })
  })

  it('an hour that is over, and a notice that ends before it begins to be shown', async () => {
    const { id } = await draft()
    await expect(queue(id, { at: new Date(Date.now() - hour) })).rejects.toThrow(/sudah lewat/)
    const notice = await createNotice(t.payload, {
      _status: 'draft',
      end: soon().toISOString(),
      start: new Date(0).toISOString(),
      village,
    })
    const late = schedulePublication({
      id: notice.id,
      at: new Date(Date.now() + 2 * hour),
      collection: 'notices',
      payload: t.payload,
    })
    await expect(late).rejects.toThrow(/selesainya sudah lewat/)
  })

  it('and leaves the draft and its versions as they were', async () => {
    const { id } = await draft({ title: 'Tidak berubah' })
    const versions = () =>
      t.payload.countVersions({
        collection: 'news',
        overrideAccess: true,
        where: { parent: { equals: id } },
      })
    const before = [await stored(id, true), await versions()]
    await queue(id, { at: soon() })
    expect([await stored(id, true), await versions()]).toEqual(before)
  })
})

describe('schedulePublication', () => {
  it('is planned by a second copy of the same code, as a build holds it', async () => {
    await schedulePublication({
      at: soon(),
      collection: 'news',
      id: (await draft()).id,
      payload: t.payload,
    })
    vi.resetModules()
    const copy = await import('../../src/jobs/schedulePublication')
    expect(copy.schedulePublication).not.toBe(schedulePublication)
    const { id } = await draft()
    await copy.schedulePublication({ id, at: soon(), collection: 'news', payload: t.payload })
    expect(await jobsOf(id)).toHaveLength(1)
  })

  it('gives a document one hour, the last one asked for', async () => {
    const { id } = await draft()
    await schedulePublication({ id, at: soon(), collection: 'news', payload: t.payload })
    const last = await schedulePublication({
      id,
      at: new Date(Date.now() + 2 * hour),
      collection: 'news',
      payload: t.payload,
    })
    expect((await jobsOf(id)).map((job) => String(job.id))).toEqual([last])
  })
})
