import { createNews } from '../tests/factories/news'
import { createRegion } from '../tests/factories/region'
import { startPayload } from '../tests/helpers/startPayload'

export type WriteRates = {
  /**
   * Time of a read of one village's list while twenty write, in milliseconds, the slowest of
   * twenty.
   */
  readP95: number
  /** Published news a second with so many writers at once. */
  savesPerSecond: Record<1 | 20, number>
}

const saves = 120

/** How many news items a second are published on an empty database, alone and by twenty at once. */
export const measureWrites = async (): Promise<WriteRates> => {
  const { payload, stop } = await startPayload()
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  const village = villages[0]?.id ?? ''
  const write = async (writers: number): Promise<number> => {
    let left = saves
    const start = performance.now()
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (left-- > 0) await createNews(payload, { village })
      }),
    )
    return (saves / (performance.now() - start)) * 1000
  }
  await write(2)
  const alone = await write(1)
  const times: number[] = []
  let isWriting = true
  const reading = (async () => {
    while (isWriting) {
      const start = performance.now()
      await payload.find({
        collection: 'news',
        depth: 0,
        limit: 10,
        overrideAccess: true,
        pagination: false,
        where: { village: { in: [village] } },
      })
      times.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  const many = await write(20)
  isWriting = false
  await reading
  await stop()
  times.sort((a, b) => a - b)
  return {
    readP95: times[Math.floor(times.length * 0.95)] ?? NaN,
    savesPerSecond: { 1: alone, 20: many },
  }
}
