import { createHash } from 'node:crypto'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'

import { errorPage, type ErrorStatus, refusal } from './errorPage'

const statuses: ErrorStatus[] = [400, 403, 404, 405, 408, 413, 415, 429, 500, 503]

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

const asking = (method: string, url: string, headers = {}): IncomingMessage =>
  Object.assign(new IncomingMessage(new Socket()), { headers, method, url })

describe('refusal', () => {
  it.each([
    ['/api/users/login', {}],
    ['/admin', { 'next-action': 'x' }],
    ['/admin', { accept: 'application/json' }],
  ])('of a program at %s is JSON in the form of Payload', (url, headers) => {
    const { body, headers: head } = refusal({ req: asking('POST', url, headers), status: 413 })
    expect(head['content-type']).toBe('application/json; charset=utf-8')
    expect(JSON.parse(body.toString())).toEqual({
      errors: [{ message: expect.stringContaining('Kecilkan berkasnya') as string }],
    })
  })

  it('of something sent while nobody can take it says that it is still in the browser', () => {
    const { body, headers } = refusal({ req: asking('POST', '/layanan'), status: 503 })
    expect(body.toString()).toContain('isian Anda masih ada')
    expect(headers['retry-after']).toBe('10')
    expect(refusal({ req: asking('GET', '/layanan'), status: 503 }).body.toString()).not.toContain(
      'isian',
    )
  })
})
