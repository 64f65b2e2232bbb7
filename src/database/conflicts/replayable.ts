import { addDataAndFileToRequest, deepCopyObject, getDataLoader, type PayloadRequest } from 'payload'

/** Puts a request back to what it was before the first try. */
type Renew = (attempt: number) => void

const renewing = (req: Partial<PayloadRequest>): Renew => {
  const { context, data, file, user } = req
  return (attempt) => {
    req.context = { ...context }
    req.user = user ?? null
    if (data) req.data = deepCopyObject(data)
    if (file) req.file = { ...file }
    if (attempt === 1) return
    delete req.transactionID
    // What it read belongs to a try that came to nothing.
    if (req.payload) req.payloadDataLoader = getDataLoader(req as PayloadRequest)
  }
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
