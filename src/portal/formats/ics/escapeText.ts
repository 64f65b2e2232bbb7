const lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * Any text as a value of type TEXT (RFC 5545, 3.3.11): no control character can end the line or
 * begin another.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(lineEnds, String.raw`\n`)
    .replace(controls, '')
