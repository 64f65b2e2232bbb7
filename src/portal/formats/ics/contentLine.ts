/** Octets of a line without its end (RFC 5545, 3.1). */
const longest = 75

/**
 * A line of a calendar, folded between characters and ended by CRLF. `value` is written as it
 * stands.
 */
export const contentLine = (name: string, value: string): string => {
  let text = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character)
    if (octets + size > longest) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return `${text}\r\n`
}
