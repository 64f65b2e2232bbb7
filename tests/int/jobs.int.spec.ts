import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { createReaper } from '../../src/jobs/createReaper'
import { publishScheduled } from '../../src/jobs/publishScheduled'
import { scheduledJobs, schedulePublication } from '../../src/jobs/schedulePublication'
import { startJobs } from '../../src/jobs/startJobs'
import { tellFailures } from '../../src/jobs/tellFailures'
import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { createStaff } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload
let payload: Payload
let other: Payload
let village = ''

beforeAll(async () => {
  t = await startPayload()
  payload = t.payload
  other = await getPayload({ config: payload.config, key: 'other' })
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
})

afterAll(async () => {
  await other.destroy()
  await t.stop()
})

const jobsOf = (id: string) => scheduledJobs({ id, collection: 'news', payload })
const setJob = (id: number | string, data: Record<string, unknown>) =>
  payload.db.updateOne({ id, collection: 'payload-jobs', data })
const past = () => new Date(Date.now() - 1000).toISOString()
const publications = async (id: string) =>
  (
    await payload.findVersions({
      ...all,
      collection: 'news',
      limit: 50,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
  ).docs.length

/** A draft whose hour has come. */
const due = async (data: object = {}) => {
  const { id } = await createNews(payload, { village, _status: 'draft', ...data })
  await schedulePublication({
    id,
    at: new Date(Date.now() + 3600_000),
    collection: 'news',
    payload,
  })
  const [job] = await jobsOf(id)
  if (!job) throw new Error('no job')
  await setJob(job.id, { waitUntil: past() })
  return { id, job: job.id }
}

describe('runners on two instances of one database', () => {
  it('publish eight scheduled items once each', async () => {
    const items = await Promise.all(Array.from({ length: 8 }, () => due()))
    const runners = [startJobs(payload), startJobs(other)]
    await vi.waitFor(
      async () => expect((await Promise.all(items.map(({ id }) => jobsOf(id)))).flat()).toEqual([]),
      { interval: 200, timeout: 60_000 },
    )
    await Promise.all(runners.map((runner) => runner.stop()))
    expect(await Promise.all(items.map(({ id }) => publications(id)))).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1,
    ])
  })

  it('leave the lease to each other when they stop', async () => {
    await startJobs(payload).stop()
    const { id } = await due()
    const second = startJobs(other)
    await vi.waitFor(async () => expect(await jobsOf(id)).toEqual([]), {
      interval: 200,
      timeout: 60_000,
    })
    await second.stop()
    expect(await publications(id)).toBe(1)
  })
})

describe('a scheduled job', () => {
  it('that is done twice publishes once', async () => {
    const { id, job } = await due()
    const [{ input } = { input: {} }] = await jobsOf(id)
    await publishScheduled({ input, jobId: job, payload })
    await payload.update({ ...all, id, collection: 'news', data: { title: 'Sesudahnya' } })
    await publishScheduled({ input, jobId: job, payload })
    expect((await payload.findByID({ ...all, id, collection: 'news' })).title).toBe('Sesudahnya')
  })
})

describe('a job whose process died', () => {
  const run = () => payload.jobs.run({ overrideAccess: true, silent: true })

  it('runs again when the lease was taken over', async () => {
    const { id, job } = await due()
    await setJob(job, { processing: true })
    await run()
    expect(await publications(id)).toBe(0)
    await createReaper({ afterMs: 60_000, payload })({ isTakenOver: true })
    await run()
    expect(await publications(id)).toBe(1)
  })

  it('is left alone while it may still be at work, and freed when it stood still too long', async () => {
    const { id, job } = await due()
    await setJob(job, { processing: true })
    const reap = createReaper({ afterMs: 50, payload })
    const isFree = async () => (await jobsOf(id))[0]?.processing === false
    await reap({ isTakenOver: false })
    expect(await isFree()).toBe(false)
    await vi.waitFor(async () => {
      await reap({ isTakenOver: false })
      expect(await isFree()).toBe(true)
    })
    await run()
  })

  it('is given up after three tries, and gone when it had been done', async () => {
    const { id, job } = await due()
    const reap = createReaper({ afterMs: 60_000, payload })
    for (let died = 1; died <= 3; died += 1) {
      await setJob(job, { processing: true })
      await reap({ isTakenOver: true })
    }
    expect((await jobsOf(id))[0]).toMatchObject({
      hasError: true,
      processing: false,
      totalTried: 3,
    })
    await setJob(job, { completedAt: past(), hasError: false, processing: true })
    await reap({ isTakenOver: true })
    const left = await payload.db.find({
      collection: 'payload-jobs',
      where: { id: { equals: job } },
    })
    expect(left.docs).toEqual([])
  })
})

describe('a publication that fails at its hour', () => {
  it('is told once to its author, without a word of the text, and leaves the draft', async () => {
    const editor = await createStaff(payload, { villages: [village] })
    const photo = await createMedia(payload, { village })
    const { id } = await createNews(payload, {
      photo: photo.id,
      title: 'Rahasia sampai terbit',
      village,
      _status: 'draft',
    })
    await payload.jobs.queue({
      input: {
        doc: { relationTo: 'news', value: id },
        type: 'publish',
        user: { relationTo: 'users', value: editor.id },
      } as never,
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() + 3600_000),
    })
    const [job] = await jobsOf(id)
    await payload.db.updateOne({ id: photo.id, collection: 'media', data: { alt: '' } })
    await setJob(job?.id ?? '', { waitUntil: past() })
    const mails = vi.spyOn(payload, 'sendEmail').mockResolvedValue(undefined)
    onTestFinished(() => mails.mockRestore())
    await payload.jobs.run({ overrideAccess: true, silent: true })
    await tellFailures(payload)
    await tellFailures(payload)
    const mine = mails.mock.calls.map(([mail]) => mail).filter(({ to }) => to === editor.email)
    expect(mine).toHaveLength(1)
    expect(JSON.stringify(mine)).not.toContain('Rahasia')
    expect(JSON.stringify(mine)).toContain(`/admin/collections/news/${id}`)
    const [failed] = await jobsOf(id)
    expect(failed).toMatchObject({
      error: { message: expect.stringContaining('Tulis apa yang terlihat') as string },
      hasError: true,
    })
    expect((await payload.findByID({ ...all, id, collection: 'news' }))._status).toBe('draft')
  })
})
