import sharp from 'sharp'
import { expect, it } from 'vitest'

import { onePictureAtATime } from './pictures'

const plain = (width: number): Promise<Buffer> =>
  sharp({ create: { background: 'red', channels: 3, height: 40, width } })
    .png()
    .toBuffer()

it('works on one picture after the other, clones and chains among them', async () => {
  let running = 0
  let most = 0
  const counting = new Proxy(sharp, {
    apply: (target, _self, args: Parameters<typeof sharp>) => {
      const picture = target(...args)
      const original = picture.metadata.bind(picture)
      Object.assign(picture, {
        metadata: async () => {
          most = Math.max(most, (running += 1))
          const answer = await original()
          await new Promise((done) => setTimeout(done, 5))
          running -= 1
          return answer
        },
      })
      return picture
    },
  })
  const one = onePictureAtATime(counting)
  const files = await Promise.all([10, 20, 30].map(plain))
  const widths = await Promise.all(files.map(async (file) => (await one(file).metadata()).width))
  expect(widths).toEqual([10, 20, 30])
  expect(most).toBe(1)
  const base = one(files[0]).rotate()
  const { info } = await base.clone().resize(5).toBuffer({ resolveWithObject: true })
  expect([info.width, (await base.toBuffer()).length > 0]).toEqual([5, true])
})

it('goes on after a picture that cannot be read', async () => {
  const one = onePictureAtATime(sharp)
  const broken = one(Buffer.from('no picture')).toBuffer()
  const good = plain(10).then((file) => one(file).toBuffer())
  await expect(broken).rejects.toThrow()
  expect((await good).length).toBeGreaterThan(0)
})
