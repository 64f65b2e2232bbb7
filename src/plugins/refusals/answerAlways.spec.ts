import { describe, expect, it } from 'vitest'

import { answerAlways } from './answerAlways'

const ask = (answer: () => Promise<Response>) =>
  answerAlways(answer)(new Request('http://localhost/api/news'), { params: Promise.resolve({}) })

describe('an answer of the API', () => {
  it('is kept nowhere', async () => {
    const { headers, status } = await ask(() => Promise.resolve(Response.json({ docs: [] })))
    expect([status, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      200,
      'private, no-store',
      'nosniff',
    ])
  })

  it('is a refusal with a reason where reading the request failed', async () => {
    const answer = await ask(() => Promise.reject(new SyntaxError('Unexpected token')))
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
      400,
      expect.stringContaining('tidak dapat dibaca'),
    ])
  })

  it('says when to come back where Payload could not start, and nothing of why', async () => {
    const answer = await ask(() =>
      Promise.resolve(
        Response.json({ message: 'There was an error initializing Payload' }, { status: 500 }),
      ),
    )
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await answer.text()).toContain('sedang sibuk')
  })
})
