import { describe, expect, it } from 'vitest'

import { accountKey } from './accountKey'
import { clientAddress } from './clientAddress'
import { deviceCookieName, sessionCookieName, setCookie } from './cookieNames'
import { knownDevice, rememberDevice } from './device'

const secret = 'rahasia'
const account = accountKey({ email: 'siti@contoh.invalid', secret })

describe('a device', () => {
  it('is known for the accounts that signed in on it, the last five', () => {
    let cookie = rememberDevice({ account, cookie: undefined, secret })
    const id = knownDevice({ account, cookie, secret })
    expect(id).toMatch(/^[\w-]{22}$/)
    for (const other of ['b', 'c', 'd', 'e'])
      cookie = rememberDevice({ account: other, cookie, secret })
    expect(knownDevice({ account, cookie, secret })).toBe(id)
    cookie = rememberDevice({ account: 'f', cookie, secret })
    expect(knownDevice({ account, cookie, secret })).toBeUndefined()
    expect(cookie.length).toBeLessThan(200)
  })

  it.each(['', 'x', 'a.b', `${'a'.repeat(22)}.${'b'.repeat(27)}`, '.'.repeat(500)])(
    'is not made up: %j',
    (cookie) => {
      expect(knownDevice({ account, cookie, secret })).toBeUndefined()
      expect(
        knownDevice({ account, cookie: rememberDevice({ account, cookie, secret }), secret }),
      ).toBeDefined()
    },
  )

  it('is known to no other deployment', () => {
    expect(
      knownDevice({
        account,
        cookie: rememberDevice({ account, cookie: undefined, secret }),
        secret: 'lain',
      }),
    ).toBeUndefined()
  })
})

it('an account has one key, however its address is written, and nobody reads it back', () => {
  expect(accountKey({ email: '  SITI@contoh.invalid ', secret })).toBe(account)
  expect(account).not.toContain('siti')
})

describe('cookies', () => {
  it('say with https that they are of this host alone', () => {
    expect(sessionCookieName('https://desa.example.go.id')).toBe('__Host-payload-token')
    expect(deviceCookieName('https://desa.example.go.id')).toMatch(/^__Host-/)
    const header = setCookie({
      maxAge: 60,
      name: '__Host-a',
      publicUrl: 'https://desa.example.go.id',
      value: 'b',
    })
    expect(header).toBe('__Host-a=b; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure')
  })

  it('work without https too', () => {
    expect(sessionCookieName('http://localhost:3000')).toBe('payload-token')
    expect(
      setCookie({ maxAge: 60, name: 'a', publicUrl: 'http://localhost:3000', value: 'b' }),
    ).not.toContain('Secure')
  })
})

describe('an address', () => {
  const of = (address: string, isTrusted = true) =>
    clientAddress({ headers: new Headers({ 'x-forwarded-for': address }), isTrusted })

  it('is taken from our front alone', () => {
    expect(of('203.0.113.7')).toBe('203.0.113.7')
    expect(of('203.0.113.7', false)).toBeUndefined()
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['203.0.113.7, 10.0.0.1', undefined],
    ['', undefined],
    ['x', undefined],
  ])('%j counts as %j', (address, key) => {
    expect(of(address)).toBe(key)
  })
})
