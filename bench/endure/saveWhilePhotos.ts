import sharp from 'sharp'

import { seededRandom } from '../../src/demo/random'
import { request } from '../request'
import type { Endured } from './startEndured'

export type PhotosReport = {
  p95Ms: number
  photosStored: number
  saves: number
  statuses: Record<string, number>
}

const boundary = '----foto-uji'

/** Saves a text again and again while photos of 24 megapixels upload, all at once. */
export const saveWhilePhotos = async (args: {
  endured: Endured
  log: (line: string) => void
  photos: number
  seed: number
}): Promise<PhotosReport> => {
  const { endured, log, photos, seed } = args
  const { app } = endured
  const { whole } = seededRandom(`foto-${seed}`)
  const shared = { host: `localhost:${app.port}`, port: app.port }
  const send = (
    method: string,
    path: string,
    body: Buffer | string,
    headers: Record<string, string> = {},
  ) =>
    request({
      ...shared,
      body,
      headers: { 'content-type': 'application/json', origin: app.origin, ...headers },
      method,
      path,
    })

  const login = await send('POST', '/api/users/login', JSON.stringify(app.login('editor')))
  const cookie = (login.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ')
  const { docs } = JSON.parse(
    (
      await request({
        ...shared,
        headers: { cookie, origin: app.origin },
        path: '/api/news?limit=1&depth=0',
      })
    ).text,
  ) as { docs: { id: string; village: string }[] }
  const news = docs[0]
  if (!news) throw new Error(`No news to save: ${login.text}`)

  const photo = await sharp({
    create: {
      background: { b: whole(0, 255), g: whole(0, 255), r: whole(0, 255) },
      channels: 3,
      height: 4000,
      width: 6000,
    },
  })
    .jpeg()
    .toBuffer()
  let photosStored = 0
  let open = photos
  const uploads = Array.from({ length: photos }, async (_, each) => {
    const fields = JSON.stringify({ alt: `Foto uji ${each}`, village: news.village })
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${fields}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="foto-${seed}-${each}.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`
    const body = Buffer.concat([Buffer.from(head), photo, Buffer.from(`\r\n--${boundary}--\r\n`)])
    const { status, text } = await send('POST', '/api/media', body, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      cookie,
    })
    if (status === 201) photosStored += 1
    else log(`a photo was answered ${status}: ${text.slice(0, 200)}`)
    open -= 1
  })
  const times: number[] = []
  const statuses: Record<string, number> = {}
  for (let each = 0; open > 0; each += 1) {
    const startedAt = performance.now()
    const { status } = await send(
      'PATCH',
      `/api/news/${news.id}?depth=0`,
      JSON.stringify({ title: `Disimpan selagi foto diunggah ${each}` }),
      { cookie },
    )
    times.push(performance.now() - startedAt)
    statuses[status] = (statuses[status] ?? 0) + 1
  }
  await Promise.all(uploads)
  times.sort((a, b) => a - b)
  return {
    p95Ms: Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
    photosStored,
    saves: times.length,
    statuses,
  }
}
