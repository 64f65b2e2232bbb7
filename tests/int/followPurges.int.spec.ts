import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
  vi,
} from 'vitest'

import { followPurges, type StopFollowing } from '../../src/plugins/publishing/followPurges'
import { listenForPurges } from '../../src/server/purges'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let heard: string[] = []
let dropped: string[] = []

beforeAll(async () => {
  t = await startPayload()
})

afterAll(async () => t.stop())

beforeEach(() => {
  heard = []
  dropped = []
  listenForPurges('pages', ({ tags }) => void heard.push(...tags))
  listenForPurges('results', ({ tags }) => void dropped.push(...tags))
})

afterEach(() => {
  listenForPurges('pages', undefined)
  listenForPurges('results', undefined)
})

/**
 * What the plugin started with Payload asks every second; its first reading only learns where the
 * records end.
 */
const untilFollowed = () => wait(1500)

const follow = (payload: Payload): StopFollowing => {
  const stop = followPurges(payload)
  onTestFinished(stop)
  return stop
}

/** As another instance leaves it, which cannot tell this process. */
const record = (tag: string) =>
  t.payload.db.create({
    collection: 'purges',
    data: { keepStale: true, tags: tag },
    returning: false,
  })
const hears = (tags: string[]) =>
  vi.waitFor(() => expect(heard.filter((tag) => tags.includes(tag))).toEqual(tags), {
    interval: 100,
    timeout: 15_000,
  })

describe('following purge records of other instances', () => {
  it('drops query results and pages, each record once and in order', async () => {
    await untilFollowed()
    for (const tag of ['news@a', 'news@b', 'news@c']) await record(tag)
    await hears(['news@a', 'news@b', 'news@c'])
    await wait(2500)
    expect(heard).toEqual(['news@a', 'news@b', 'news@c'])
    expect(dropped).toEqual(heard)
  })

  it('reads every record of a thousand and more', async () => {
    await untilFollowed()
    const tags = Array.from({ length: 1100 }, (_, at) => `news@${at}`)
    for (let at = 0; at < tags.length; at += 50)
      await Promise.all(tags.slice(at, at + 50).map(record))
    await vi.waitFor(() => expect(new Set(heard).size).toBe(1100), {
      interval: 200,
      timeout: 30_000,
    })
  })

  it('lets everything go after an outage in which records may have been deleted, and reads on', async () => {
    await untilFollowed()
    const real = performance.now.bind(performance)
    const find = vi.spyOn(performance, 'now').mockImplementation(() => real() + 61 * 60_000)
    onTestFinished(() => find.mockRestore())
    await hears(['*'])
    expect(dropped).toContain('*')
    await record('news@sesudah')
    await hears(['*', 'news@sesudah'])
  })

  it.each([-10, 10])('misses nothing when this clock is off by %i minutes', async (minutes) => {
    vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    await untilFollowed()
    await record('news@jam')
    vi.setSystemTime(Date.now() - 2 * minutes * 60_000)
    await record('news@lain')
    for (const tag of ['news@jam', 'news@lain']) await hears([tag])
  })
})

describe('a change stream', () => {
  type Change = { _id: string; fullDocument: { _id: string; tags: string } }
  const change = (tag: string): Change => ({
    _id: `token-${tag}`,
    fullDocument: { _id: tag, tags: tag },
  })

  /**
   * MongoDB with transactions whose streams give what they are told, one after the other, and then
   * break or stay open.
   */
  const withStreams = (streams: { breaks?: { code: number }; changes: Change[] }[]) => {
    const options: unknown[] = []
    const collection = {
      find: () => ({ toArray: () => Promise.resolve([]) }),
      watch: (_: object[], given: unknown) => {
        options.push(given)
        const stream = streams.shift() ?? { changes: [] }
        let close = (): void => undefined
        const closed = new Promise<void>((resolve) => (close = resolve))
        return {
          async *[Symbol.asyncIterator]() {
            yield* stream.changes
            if (stream.breaks) throw Object.assign(new Error('the stream broke'), stream.breaks)
            await closed
          },
          close: async () => close(),
        }
      },
    }
    const db = { collections: { purges: { collection } }, name: 'mongoose', transactionOptions: {} }
    return { options, payload: { db, logger: { error: () => undefined } } as unknown as Payload }
  }

  it('is not opened where nothing is kept', async () => {
    listenForPurges('pages', undefined)
    listenForPurges('results', undefined)
    const { options, payload } = withStreams([{ changes: [change('a')] }])
    await follow(payload)()
    expect([options, heard]).toEqual([[], []])
  })

  it('goes on where it broke, and misses and repeats nothing', async () => {
    const { options, payload } = withStreams([
      { breaks: { code: 6 }, changes: [change('a'), change('b')] },
      { changes: [change('c')] },
    ])
    follow(payload)
    await hears(['a', 'b', 'c'])
    expect(heard).toEqual(['a', 'b', 'c'])
    expect(options).toEqual([{}, { resumeAfter: 'token-b' }])
  })

  it('lets everything go and begins anew where the server no longer knows the place', async () => {
    const { options, payload } = withStreams([
      { breaks: { code: 286 }, changes: [change('a')] },
      { changes: [change('b')] },
    ])
    follow(payload)
    await hears(['a', '*', 'b'])
    expect(options).toEqual([{}, {}])
  })
})

const mongoUrl = process.env.MONGODB_URL ?? ''
const isSet = mongoUrl.includes('replicaSet=')

describe.skipIf(!isSet)(
  isSet ? 'a real replica set' : 'not run here: MONGODB_URL is no replica set',
  () => {
    it('tells of a record within a second of its commit', async () => {
      await wait(3000)
      await record('news@set')
      await hears(['news@set'])
    })
  },
)
