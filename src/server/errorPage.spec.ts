import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { errorPage, type ErrorStatus } from './errorPage'

const statuses: ErrorStatus[] = [400, 404, 405, 413, 500, 503]

describe('errorPage', () => {
  it.each(statuses)('of %i is short, has no script, and shows a way on', (status) => {
    const { body, headers } = errorPage(status)
    const html = body.toString()
    expect(body.length).toBeLessThanOrEqual(1536)
    expect(html).toContain('<html lang="id">')
    expect(html).toContain('<a href="/">')
    expect(html).not.toMatch(/<script|style=|\son\w+=|https?:/)
    expect(headers['content-length']).toBe(body.length)
  })

  it.each(statuses)('of %i allows exactly its own style', (status) => {
    const { body, headers } = errorPage(status)
    const style = /<style>(.*?)<\/style>/s.exec(body.toString())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(headers['content-security-policy']).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    )
  })
})
