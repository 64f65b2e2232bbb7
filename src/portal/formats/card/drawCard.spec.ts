import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { findTheme } from '../../../../themes'
import { cardSize, cardSvg, type CardText, photoBox } from './cardSvg'
import { drawCard } from './drawCard'

const text: CardText = {
  name: 'Desa Contoh',
  place: ['Kecamatan Contoh', 'Kabupaten Contoh'],
  title: 'Jalan selesai',
  topic: 'Berita',
}
const colors = findTheme('base').manifest.palettes[0]?.light ?? ({} as never)
const none = { emblem: undefined, photo: undefined }

describe('the drawing', () => {
  test('holds shapes alone, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hostile) => {
        const svg = cardSvg({
          colors,
          hasEmblem: true,
          hasPhoto: false,
          text: { name: hostile, place: [hostile], title: hostile, topic: hostile },
        })
        expect(
          svg
            .replaceAll(/<\/?(svg|rect|path|g)( [a-z-]+="[\w\s#%.,:/()-]*")*\/?>/gi, '')
            .replace('http://www.w3.org/2000/svg', ''),
        ).toBe('')
      }),
    )
  })
})

describe('a card', () => {
  const pixelsOf = async (bytes: Uint8Array) => sharp(bytes).metadata()

  test('is a JPEG of the size that link previews take', async () => {
    const { format, height, width } = await pixelsOf(await drawCard({ ...none, colors, text }))
    expect({ format, height, width }).toEqual({ ...cardSize, format: 'jpeg' })
  })

  test('shows its title', async () => {
    const [one, other] = [
      await drawCard({ ...none, colors, text }),
      await drawCard({ ...none, colors, text: { ...text, title: 'Judul lain' } }),
    ]
    expect(Buffer.compare(one, other)).not.toBe(0)
  })

  test('shows the photo in its place', async () => {
    const photo = await sharp({
      create: { background: '#ff0000', channels: 3, height: 900, width: 400 },
    })
      .png()
      .toBuffer()
    const bytes = await drawCard({ colors, emblem: undefined, photo, text })
    const part = await sharp(bytes)
      .extract({ height: 200, left: photoBox.x + 100, top: 200, width: 200 })
      .png()
      .toBuffer()
    const { channels } = await sharp(part).stats()
    expect(channels.map(({ mean }) => mean > 200)).toEqual([true, false, false])
  })

  test('leaves out pictures that cannot be read', async () => {
    const broken = Buffer.from('bukan gambar')
    expect(
      Buffer.compare(
        await drawCard({ colors, emblem: broken, photo: broken, text }),
        await drawCard({ ...none, colors, text }),
      ),
    ).toBe(0)
  })

  test('of endless texts is one too', async () => {
    const endless = 'W'.repeat(10_000)
    const bytes = await drawCard({
      ...none,
      colors,
      text: { name: endless, place: [endless, endless, endless], title: endless, topic: endless },
    })
    expect((await pixelsOf(bytes)).width).toBe(cardSize.width)
  })
})
