import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { createStaff } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'

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

type Question = { collection: string; select?: Record<string, true> }

/** What is asked of the database about one document while `run` works. */
const questionsOf = async (run: () => Promise<unknown>): Promise<Question[]> => {
  const asked = vi.spyOn(t.payload.db, 'findOne')
  await run()
  const questions = asked.mock.calls.map(([args]) => args as Question)
  asked.mockRestore()
  return questions
}

it.each(['editor', 'contributor'] as const)(
  'a save of news by a %s asks once what was public, and reads its photo once',
  async (role) => {
    const photo = await createMedia(t.payload, { village, alt: 'Warga memperbaiki jalan' })
    const news = await createNews(t.payload, {
      village,
      _status: role === 'editor' ? 'published' : 'draft',
      photo: photo.id,
    })
    const user = await createStaff(t.payload, { role, villages: [village] })
    const status = role === 'editor' ? 'published' : 'draft'
    const questions = await questionsOf(() =>
      t.payload.update({
        id: news.id,
        collection: 'news',
        data: {
          _status: status,
          photoAlt: 'Warga memperbaiki jalan',
          title: 'Jalan dusun selesai diperbaiki',
        },
        depth: 0,
        draft: status === 'draft',
        overrideAccess: false,
        user: { ...user, collection: 'users' },
      }),
    )
    expect(
      questions.filter(({ collection, select }) => collection === 'news' && select?._status),
    ).toHaveLength(1)
    expect(questions.filter(({ collection }) => collection === 'media')).toHaveLength(1)
  },
)
