/**
 * A component of a calendar: its properties by name, parameters left out, and the components in it.
 */
export type CalendarPart = {
  name: string
  parts: CalendarPart[]
  properties: Record<string, string>
}

/**
 * Reads a calendar strictly by RFC 5545: CRLF, at most 75 octets a line, names, and every BEGIN
 * with its END.
 */
export const readCalendar = (text: string): CalendarPart => {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75)
      throw new Error(`A line has ${Buffer.byteLength(line)} octets.`)
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line))
      throw new Error('A line holds a control character.')
  }
  const open: CalendarPart[] = [{ name: '', parts: [], properties: {} }]
  for (const line of physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const match = /^([A-Z-]+)(;[A-Z]+=[A-Z]+)?:(.*)$/.exec(line)
    if (!match) throw new Error(`Not a content line: ${line}`)
    const [, name = '', , value = ''] = match
    const inner = open.at(-1)
    if (name === 'BEGIN') {
      const part: CalendarPart = { name: value, parts: [], properties: {} }
      inner?.parts.push(part)
      open.push(part)
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} closes another part.`)
    } else {
      if (!inner || inner.name === '' || name in inner.properties)
        throw new Error(`${name} twice or outside.`)
      inner.properties[name] = plain(value)
    }
  }
  const calendar = open[0]?.parts[0]
  if (open.length !== 1 || open[0]?.parts.length !== 1 || !calendar)
    throw new Error('Not one calendar.')
  return calendar
}

const plain = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  )
