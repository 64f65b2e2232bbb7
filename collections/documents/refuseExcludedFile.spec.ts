import type { CollectionBeforeValidateHook } from 'payload'
import { expect, test } from 'vitest'

import { excludedClass } from '../shared/publicState'
import { informationClasses, openClasses } from './classes'
import { refuseExcludedFile } from './refuseExcludedFile'

const check = (data: Record<string, unknown>, originalDoc?: Record<string, unknown>) =>
  refuseExcludedFile({
    collection: { slug: 'documents' },
    data,
    originalDoc,
  } as never as Parameters<CollectionBeforeValidateHook>[0])

test('every class but one is open', () => {
  expect([...openClasses, excludedClass].sort()).toEqual(
    informationClasses.map(({ value }) => value).sort(),
  )
})

test.each([
  [{ class: excludedClass, file: 'f1' }, undefined],
  [{ class: excludedClass }, { class: 'berkala', file: 'f1' }],
  [{ file: 'f1' }, { class: excludedClass }],
  [{ title: 'Ganti' }, { class: excludedClass, file: { id: 'f1' } }],
])('%j over %j is refused with what to do', (data, original) => {
  expect(() => check(data, original)).toThrow(
    expect.objectContaining({
      data: expect.objectContaining({
        errors: [
          expect.objectContaining({
            message: expect.stringContaining('Lepaskan berkasnya'),
            path: 'file',
          }),
        ],
      }),
    }),
  )
})

test.each([
  [{ class: excludedClass }, undefined],
  [
    { class: excludedClass, file: null },
    { class: 'berkala', file: 'f1' },
  ],
  [{ class: 'berkala', file: 'f1' }, { class: excludedClass }],
  [{ file: 'f1' }, { class: 'setiap-saat' }],
])('%j over %j is taken', (data, original) => {
  expect(check(data, original)).toBe(data)
})
