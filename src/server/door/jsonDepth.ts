const quote = 34
const backslash = 92
const open = new Set([91, 123])
const close = new Set([93, 125])

/**
 * Counts how deep the arrays and objects of a JSON text lie, piece by piece as it comes in: parsing
 * a text of a million brackets would end in an error too late.
 * @returns a function that takes the next bytes and says whether the text has become too deep.
 */
export const createDepthMeter = (maxDepth: number): ((bytes: Uint8Array) => boolean) => {
  let depth = 0
  let isInText = false
  let isEscaped = false
  return (bytes) => {
    for (const byte of bytes) {
      if (isEscaped) isEscaped = false
      else if (isInText) {
        if (byte === backslash) isEscaped = true
        else if (byte === quote) isInText = false
      } else if (byte === quote) isInText = true
      else if (open.has(byte)) {
        depth += 1
        if (depth > maxDepth) return true
      } else if (close.has(byte)) depth -= 1
    }
    return false
  }
}
