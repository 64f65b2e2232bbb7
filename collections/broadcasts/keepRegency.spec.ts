import type { CollectionBeforeValidateHook } from 'payload'
import { expect, test } from 'vitest'

import { keepRegency } from './keepRegency'

const office = { id: 'u1', collection: 'users', regency: '99.01', role: 'dpmd-admin' }
const platform = { id: 'u2', collection: 'users', role: 'platform-admin' }

const keep = (args: {
  data: Record<string, unknown>
  originalDoc?: Record<string, unknown>
  user: unknown
}) =>
  keepRegency({
    collection: { slug: 'broadcasts' },
    data: args.data,
    originalDoc: args.originalDoc,
    req: { user: args.user },
  } as never as Parameters<CollectionBeforeValidateHook>[0])

test.each([
  [{ title: 'a' }, undefined, office],
  [{ regency: '' }, undefined, office],
  [{ regency: '99.01' }, undefined, office],
  [{ regency: '99.01' }, undefined, platform],
  [{ title: 'a' }, { regency: '99.01' }, platform],
  [{ regency: null }, { regency: '99.01' }, office],
])('%j over %j belongs to 99.01', (data, originalDoc, user) => {
  expect(keep({ data, originalDoc, user })).toMatchObject({ regency: '99.01' })
})

test('a draft of the platform may name it later', () => {
  expect(keep({ data: { title: 'a' }, user: platform })).toEqual({ title: 'a' })
})

test.each([
  [{ regency: '99.02' }, undefined, office],
  [{ regency: '99.02' }, { regency: '99.01' }, office],
  [{ regency: '99.02' }, { regency: '99.01' }, platform],
  [{ regency: ['99.01'] }, { regency: '99.01' }, office],
  [{ _status: 'published' }, undefined, platform],
  [{ _status: 'published', regency: null }, { regency: null }, platform],
  [{ regency: '99.01.01' }, undefined, platform],
  [{ regency: { equals: '99.01' } }, undefined, platform],
  [{ _status: 'published' }, undefined, null],
])('%j over %j is refused', (data, originalDoc, user) => {
  expect(() => keep({ data, originalDoc, user })).toThrow(
    expect.objectContaining({
      data: expect.objectContaining({ errors: [expect.objectContaining({ path: 'regency' })] }),
    }),
  )
})
