import { describe, expect, it } from 'vitest'

import { explain } from './explain'

/** An error as a build leaves it: a class of another name, from another bundle. */
const built = (fields: Record<string, unknown>, message = 'Sesuatu'): Error => {
  class e extends Error {}
  return Object.assign(new e(message), { name: 'e', ...fields })
}

describe('a refusal', () => {
  it('keeps its words and its field under a name that a build changed', () => {
    const error = built(
      {
        data: { collection: 'news', errors: [{ message: 'Isi judulnya.', path: 'title' }] },
        status: 400,
      },
      'Belum dapat disimpan. Isi judulnya.',
    )
    expect(explain(error)).toEqual({
      body: {
        errors: [
          {
            name: 'ValidationError',
            data: { collection: 'news', errors: [{ message: 'Isi judulnya.', path: 'title' }] },
            message: 'Belum dapat disimpan. Isi judulnya.',
          },
        ],
      },
      status: 400,
    })
  })

  it.each([
    [403, 'Anda tidak diizinkan.', 'Forbidden'],
    [409, 'Sudah dikirim.', 'APIError'],
    [
      423,
      'Document with ID 1 is currently locked by another user and cannot be updated.',
      'Locked',
    ],
    [503, 'Basis data sibuk.', 'APIError'],
  ])('of status %i has a name and a text', (status, message, name) => {
    const { body, status: answered } = explain(built({ status }, message))
    expect(answered).toBe(status)
    expect(body.errors[0]?.name).toBe(name)
    expect(body.errors[0]?.message).toMatch(status === 423 ? /ambil alih/ : message)
  })

  it('has words of its own where it came without any', () => {
    expect(explain(built({ status: 403 }, '')).body.errors[0]?.message).toMatch(/tidak diizinkan/)
    expect(
      explain(built({ status: 404 }, 'An unknown error occurred.')).body.errors[0]?.message,
    ).toMatch(/tidak ditemukan/)
  })
})

describe('what cannot be read', () => {
  it.each([
    new SyntaxError('Unexpected token'),
    new URIError('URI malformed'),
    new RangeError('Maximum call stack size exceeded'),
    built({ name: 'CastError' }),
    new TypeError('Failed to decode param "%E0%A4%A"'),
    built({ code: 'SQLITE_ERROR' }, 'LIKE or GLOB pattern too complex'),
  ])("is the sender's to mend: %s", (error) => {
    expect(explain(error).status).toBe(400)
  })
})

describe('what nobody meant to refuse', () => {
  it.each([
    new TypeError('x is not a function'),
    built({ status: 500 }, 'rahasia'),
    built({ status: 200 }, 'rahasia'),
    'rahasia',
    undefined,
  ])('tells nothing of itself: %s', (error) => {
    const { body, status } = explain(error)
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toMatch(/rahasia|function/)
  })
})
