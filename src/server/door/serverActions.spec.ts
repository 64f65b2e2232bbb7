import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { createServerActionGate, type PossibleAction } from './serverActions'
import { createSessionCheck } from './session'

const secret = 'kunci-untuk-uji-coba-saja'
const now = Date.parse('2026-12-01T08:00:00Z')
const action = '40e6f1c2d3b4a5968778695a4b3c2d1e0f10213243'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = ({ alg = 'HS256', exp = now / 1000 + 3600, key = secret } = {}): string => {
  const body = `${encode({ alg, typ: 'JWT' })}.${encode({ collection: 'users', exp, id: '1' })}`
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`
}

const hasSession = createSessionCheck({
  cookieNames: ['__Host-payload-token'],
  key: secret,
  now: () => now,
})
const gate = createServerActionGate({ hasSession, portalOrigins: ['https://desa.example.go.id'] })
const ask = ({
  cookie = `__Host-payload-token=${tokenOf()}`,
  headers = {},
  ...rest
}: Partial<PossibleAction> & { cookie?: string } = {}) =>
  gate({
    host: 'desa.example.go.id',
    method: 'POST',
    path: '/admin/collections/news',
    ...rest,
    headers: { cookie, 'next-action': action, ...headers },
  })

describe('a server action', () => {
  it('passes with a living session on the admin of its own host', () => {
    expect(ask()).toBe('pass')
    expect(ask({ cookie: `a=b; __Host-payload-token=${tokenOf()}; c=d` })).toBe('pass')
  })

  it.each([
    ['none', ''],
    ['that is over', `__Host-payload-token=${tokenOf({ exp: now / 1000 - 1 })}`],
    ['signed by somebody else', `__Host-payload-token=${tokenOf({ key: 'x'.repeat(32) })}`],
    ['that names no signature', `__Host-payload-token=${tokenOf({ alg: 'none' })}`],
    ['without a signature', `__Host-payload-token=${tokenOf().replace(/[^.]*$/, '')}`],
    ['under another name', `x__Host-payload-token=${tokenOf()}`],
    ['under the name of http', `payload-token=${tokenOf()}`],
    ['that is no token', '__Host-payload-token=1'],
  ])('is refused with a session %s', (_, cookie) => {
    expect(ask({ cookie })).toBe(403)
  })

  it.each(['/', '/berita', '/adminx', '/api/news', '/pratinjau/news/1', '/_next/x'])(
    'does not exist at %s',
    (path) => {
      expect(ask({ path })).toBe(404)
    },
  )

  it("does not exist on a village's host", () => {
    expect(ask({ host: 'sukamaju.example.go.id' })).toBe(404)
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'GET', 'HEAD'])('is not sent by %s', (method) => {
    expect(ask({ method })).toBe(404)
  })

  it.each(['', 'x', 'constructor', `${action}/..`, `${action}, ${action}`])(
    'is not called %j',
    (name) => {
      expect(ask({ headers: { 'next-action': name } })).toBe(404)
    },
  )

  it('is not a form whose body names it', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(
      gate({
        headers: { ...headers, cookie: `__Host-payload-token=${tokenOf()}` },
        host: 'desa.example.go.id',
        method: 'POST',
        path: '/admin',
      }),
    ).toBe(404)
  })
})

describe('what is no server action', () => {
  it.each([
    { host: 'desa.example.go.id', method: 'GET', path: '/admin' },
    { host: 'desa.example.go.id', method: 'POST', path: '/api/users/login' },
    { host: 'sukamaju.example.go.id', method: 'GET', path: '/' },
    { host: 'sukamaju.example.go.id', method: 'POST', path: '/layanan' },
  ])('passes: %j', (request) => {
    expect(gate({ ...request, headers: {} })).toBe('pass')
  })
})
