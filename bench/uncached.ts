import { buildRichText } from '../tests/factories/richText'
import { request } from './request'

type Where = { host: string; port: number }

/**
 * How fast a running server makes village homes that its page cache does not hold. Two ways to
 * force a page to be made, both open to anyone who has the right to them: `/?hal=<n>`, an address
 * of its own each time though the home knows no pages; and publishing a news item, after which the
 * home is asked for once.
 * @param args.publish where and as whom to publish; without it only the first is measured.
 * @param args.trials publications.
 */
export const uncached = async (args: {
  connections?: number
  publish?: Where & { token: string; village: string }
  seconds: number
  site: Where
  trials?: number
}): Promise<{ afterPublishMs: number[]; failed: number; perSecond: number }> => {
  const { connections = 16, publish, seconds, site, trials = 20 } = args
  let failed = 0
  // Page numbers have at most five digits.
  let number = Math.floor(Math.random() * 40_000) + 2
  const home = async (): Promise<void> => {
    const { body, status } = await request({
      ...site,
      headers: { 'accept-encoding': 'br, gzip' },
      path: `/?hal=${(number += 1)}`,
    })
    if (status !== 200 || body.length < 2000) failed += 1
  }
  await Promise.all(Array.from({ length: connections }, home))
  const end = performance.now() + seconds * 1000
  let made = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        await home()
        made += 1
      }
    }),
  )

  const afterPublishMs: number[] = []
  for (let trial = 0; publish && trial < trials; trial += 1) {
    await publishOne({ ...publish, number: trial })
    const start = performance.now()
    const { status } = await request({ ...site, path: '/' })
    afterPublishMs.push(performance.now() - start)
    if (status !== 200) failed += 1
  }
  return { afterPublishMs, failed, perSecond: made / seconds }
}

const publishOne = async (
  args: Where & { number: number; token: string; village: string },
): Promise<void> => {
  const { host, number, port, token, village } = args
  const slug = `ukur-${number}-${Date.now()}`
  const { body, status } = await request({
    body: JSON.stringify({
      title: `Ukur ${slug}`,
      _status: 'published',
      body: buildRichText('Isi pengukuran.'),
      slug,
      village,
    }),
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    host,
    method: 'POST',
    path: '/api/news',
    port,
  })
  if (status >= 300)
    throw new Error(`publishing failed: ${status} ${body.toString().slice(0, 300)}`)
}
