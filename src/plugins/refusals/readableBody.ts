import { APIError, type PayloadRequest } from 'payload'

/**
 * Levels of objects and lists in one JSON body; the deepest rich text that an editor makes has
 * about forty.
 */
export const mostLevels = 100

/**
 * Refuses what Payload's own reading would stumble over: a body in a form it does not read, and
 * JSON that is nested without end. The text stays readable for what comes after.
 * @throws APIError 400 or 415 with what to send instead.
 */
export const requireReadableBody = async (req: PayloadRequest): Promise<void> => {
  if (!req.body || !['PATCH', 'POST', 'PUT'].includes(req.method?.toUpperCase() ?? '')) return
  const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type.startsWith('multipart/')) {
    // Payload reads such a body only with a boundary, and fails without one.
    if (!/boundary=/i.test(req.headers.get('content-type') ?? ''))
      throw new APIError(
        'Formulir ini tidak dapat dibaca: batas bagiannya tidak disebut.',
        400,
        undefined,
        true,
      )
    return
  }
  if (type !== 'application/json') {
    throw new APIError(
      'Kirim isian sebagai JSON (Content-Type: application/json) atau sebagai formulir berkas.',
      415,
      undefined,
      true,
    )
  }
  if (typeof req.text !== 'function') return
  const text = await req.text()
  if (levelsOf(text) > mostLevels)
    throw new APIError('Isian ini bersarang terlalu dalam.', 400, undefined, true)
  req.text = () => Promise.resolve(text)
  req.json = () => Promise.resolve().then((): unknown => JSON.parse(text))
}

/** How deep brackets nest outside strings; no reader is needed, and none can overflow. */
export const levelsOf = (json: string): number => {
  let deepest = 0
  let level = 0
  let isInside = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (isInside) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInside = false
    } else if (sign === '"') isInside = true
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (level += 1))
    else if (sign === '}' || sign === ']') level -= 1
  }
  return deepest
}
