import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { isDatabaseUnavailable } from '../errors'
import { watchFaults } from './databaseFaults'
import { isConflict } from './isConflict'

export type BulkError = { id: number | string; isPublic: boolean; message: string }

/** What Payload's bulk operations answer. */
export type BulkResult = { docs: object[]; errors: BulkError[] }

/** What decides which documents a bulk operation touches. */
export type BulkChoice = {
  collection: CollectionSlug
  draft?: boolean | undefined
  limit?: number | undefined
  overrideAccess: boolean
  sort?: string | string[] | undefined
  trash?: boolean | undefined
  where: Where
}

const unnamedFault = 'Terjadi kesalahan, sehingga isi ini tidak disimpan.'

/**
 * Does a bulk operation document by document, each in a transaction of its own: what one is refused
 * costs no other, and the refusals are told with their documents. Payload would do all in one, side
 * by side, and store what a refused document had already written.
 * @param args.choice which documents; those that the caller may read.
 * @param args.one Payload's own operation on the documents of `where`, within the transaction of
 * `req`, tried again when it met another writer.
 * @returns undefined where there is no document: the operation itself then says what is to be said.
 * @throws what refuses the operation as a whole, such as missing access.
 */
export const oneByOne = async (args: {
  choice: BulkChoice
  one: (where: Where) => Promise<BulkResult>
  payload: Payload
  req: Partial<PayloadRequest>
}): Promise<BulkResult | undefined> => {
  const { choice, one, payload, req } = args
  const { docs } = await payload.find({
    ...choice,
    depth: 0,
    limit: choice.limit ?? 0,
    overrideAccess: choice.overrideAccess,
    pagination: false,
    req,
    select: { id: true } as never,
  })
  if (docs.length === 0) return undefined
  const result: BulkResult = { docs: [], errors: [] }
  let gone: Error | undefined
  for (const [index, { id }] of docs.entries()) {
    try {
      // Where the database is gone, each of a hundred documents would wait for it.
      if (gone) throw gone
      const each = await one({ and: [choice.where, { id: { equals: id } }] })
      result.docs.push(...each.docs)
      result.errors.push(...each.errors)
    } catch (error) {
      if (index === 0 && refusesAll(error)) throw error
      if (isDatabaseUnavailable(error)) gone = error as Error
      result.errors.push(errorOf(id, error))
    }
  }
  for (const error of result.errors) if (!error.isPublic) error.message = unnamedFault
  return result
}

/**
 * Does Payload's operation on one document in a transaction of its own, which goes where the
 * document is refused.
 * @param args.isAlso other errors of the database that another try may cure.
 * @throws the database's own error where another try may cure it, or where nothing can be stored
 * now.
 */
export const aloneInTransaction = async (args: {
  isAlso: (error: unknown) => boolean
  payload: Payload
  req: Partial<PayloadRequest>
  work: () => Promise<BulkResult>
}): Promise<BulkResult> => {
  const { isAlso, payload, req, work } = args
  const { db } = payload
  const id = await db.beginTransaction()
  if (!id) return work()
  const { end, fault } = watchFaults(payload, id)
  req.transactionID = id
  try {
    const result = await work()
    if (result.errors.length === 0) await db.commitTransaction(id)
    else {
      await db.rollbackTransaction(id)
      const said = fault()
      if (said && (isConflict(said) || isAlso(said) || isDatabaseUnavailable(said)))
        throw said as Error
    }
    return result
  } catch (error) {
    await Promise.resolve(db.rollbackTransaction(id)).catch(() => undefined)
    throw error
  } finally {
    delete req.transactionID
    end()
  }
}

/** Refused before any document was looked at: access, a query or data that cannot be. */
const refusesAll = (error: unknown): boolean => {
  const { status = 500 } = error as { status?: number }
  return status >= 400 && status < 500 && status !== 409
}

const errorOf = (id: number | string, error: unknown): BulkError => {
  const { isPublic, message, status } = error as {
    isPublic?: boolean
    message?: string
    status?: number
  }
  return {
    id,
    isPublic: isPublic ?? (status !== undefined && status !== 500),
    message: message ?? '',
  }
}
