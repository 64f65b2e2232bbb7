import { constants, copyFile } from 'node:fs/promises'
import {
  addDataAndFileToRequest,
  deepCopyObject,
  getDataLoader,
  type PayloadRequest,
} from 'payload'

/** Puts a request back to what it was before the first try. */
type Renew = (attempt: number) => Promise<void>

type Incoming = NonNullable<PayloadRequest['file']>

const renewing = (req: Partial<PayloadRequest>): Renew => {
  const { context, data, file, user } = req
  return async (attempt) => {
    req.context = { ...context }
    req.user = user ?? null
    if (data) req.data = deepCopyObject(data)
    if (file) req.file = await anotherOf({ attempt, file, req })
    if (attempt === 1) return
    delete req.transactionID
    // What it read belongs to a try that came to nothing.
    if (req.payload) req.payloadDataLoader = getDataLoader(req as PayloadRequest)
  }
}

/**
 * A try writes over an upload's file and takes it away in the end, so each has a copy of its own.
 */
const anotherOf = async (args: {
  attempt: number
  file: Incoming
  req: Partial<PayloadRequest>
}): Promise<Incoming> => {
  const { attempt, file, req } = args
  if (!file.tempFilePath) return { ...file }
  const copy = { ...file, tempFilePath: `${file.tempFilePath}-${attempt}` }
  await copyFile(file.tempFilePath, copy.tempFilePath, constants.COPYFILE_FICLONE)
  // Whatever becomes of it, it goes with the other files of the request.
  req.files = { ...req.files, [`percobaan-${attempt}`]: copy }
  return copy
}

/** Reads the body once, whatever reads it in each try. */
const withBody = async (req: PayloadRequest): Promise<Renew> => {
  await addDataAndFileToRequest(req)
  const { data } = req
  // Payload reads a body only where it sees one.
  Object.defineProperty(req, 'body', { configurable: true, value: null })
  req.json = () => Promise.resolve(data && deepCopyObject(data))
  req.text = () => Promise.resolve(data === undefined ? '' : JSON.stringify(data))
  return renewing(req)
}

/** Remembers a request as it is, so that each try of an operation begins with the same. */
export const replayable = Object.assign(renewing, { withBody })
