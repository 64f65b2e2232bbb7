import type { CollectionConfig, Config } from 'payload'
import { describe, expect, it } from 'vitest'

import { mediaFiles } from '.'

const upload = (slug: string): CollectionConfig => ({
  slug,
  fields: [],
  upload: { mimeTypes: ['image/webp'] },
})
const config = {
  collections: [upload('media'), upload('attachments'), { slug: 'news', fields: [] }],
} as unknown as Config
const folders = {
  private: { collections: ['attachments'], directory: '/data/private' },
  public: { collections: ['media'], directory: '/data/media' },
}

const uploadOf = async (slug: string) => {
  const { collections } = await mediaFiles(folders)(config)
  const found = collections?.find((each) => each.slug === slug)
  return typeof found?.upload === 'object' ? found.upload : undefined
}

describe('uploads', () => {
  it('lie in the folder of their kind, and keep their own settings', async () => {
    expect(await uploadOf('media')).toMatchObject({
      mimeTypes: ['image/webp'],
      staticDir: '/data/media',
    })
    expect(await uploadOf('attachments')).toMatchObject({
      mimeTypes: ['image/webp'],
      staticDir: '/data/private',
    })
    expect(await uploadOf('news')).toBeUndefined()
  })

  it('that are private are served to nobody by their name, and public ones as Payload does', async () => {
    const [handler] = (await uploadOf('attachments'))?.handlers ?? []
    const answer = await handler?.({} as never, {} as never)
    expect([(answer as Response | undefined)?.status, (await uploadOf('media'))?.handlers]).toEqual(
      [404, undefined],
    )
  })

  it('of a collection that is not there stop the start with its name', () => {
    expect(() =>
      mediaFiles({ public: { collections: ['foto'], directory: '/data/media' } })(config),
    ).toThrow('foto')
  })
})
