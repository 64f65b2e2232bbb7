import { describe, expect, it } from 'vitest'

import { adminHeaders, nonceRequestHeader } from './adminHeaders'

const nonce = 'c2F0dS1rYXRhLWFjYWs'
const admin = adminHeaders({ isHttps: true, nonce, path: '/admin/collections/news' })

describe('headers of the admin', () => {
  it('let nobody frame it, and no script run that the server did not name', () => {
    expect(admin['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(admin['content-security-policy']).toContain(
      `script-src 'self' 'nonce-${nonce}' 'strict-dynamic';`,
    )
    expect(/script-src[^;]*unsafe/.test(admin['content-security-policy'] ?? '')).toBe(false)
  })

  it('give Next the policy that the browser gets', () => {
    expect(nonceRequestHeader(nonce)['content-security-policy']).toBe(
      admin['content-security-policy'],
    )
  })

  it('say what holds without a nonce too', () => {
    const plain = adminHeaders({ isHttps: false, path: '/admin' })
    expect(plain['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(plain['content-security-policy']).not.toContain('script-src')
  })
})

describe('headers of everything that belongs to staff', () => {
  it.each(['/admin', '/api/users/me', '/pratinjau/news/1'])('keep %s nowhere', (path) => {
    const headers = adminHeaders({ isHttps: false, path })
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=()')
  })

  it('ask for https where there is https, and only there', () => {
    expect(admin['strict-transport-security']).toMatch(/^max-age=\d{7,}$/)
    expect(adminHeaders({ isHttps: false, path: '/admin' })).not.toHaveProperty(
      'strict-transport-security',
    )
  })

  it('let the admin frame a preview, and nobody else', () => {
    expect(
      adminHeaders({ isHttps: true, nonce, path: '/pratinjau/news/1/langsung' })['x-frame-options'],
    ).toBe('SAMEORIGIN')
    expect(admin['x-frame-options']).toBe('DENY')
  })
})
