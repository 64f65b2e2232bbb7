import { inflateRawSync } from 'node:zlib'

/** One file inside an archive. */
export type ZipEntry = {
  name: string
  /** Its contents as text; undefined where they are broken or unpack to more than a megabyte. */
  read: () => string | undefined
}

const signatures = { directory: 0x02014b50, end: 0x06054b50, local: 0x04034b50 }
const endBytes = 22
const longestComment = 0xffff
const longestText = 1024 * 1024

/**
 * What a zip archive lists in its directory. Undefined unless the archive begins with its first
 * file and ends with its directory, so that nothing else hides in front of it, behind it or in
 * between.
 */
export const zipEntries = (bytes: Buffer): undefined | ZipEntry[] => {
  const end = findEnd(bytes)
  if (end === undefined || bytes.readUInt32LE(0) !== signatures.local) return undefined
  const count = bytes.readUInt16LE(end + 10)
  let position = bytes.readUInt32LE(end + 16)
  if (position + bytes.readUInt32LE(end + 12) !== end) return undefined
  const entries: ZipEntry[] = []
  while (position < end) {
    if (position + 46 > end || bytes.readUInt32LE(position) !== signatures.directory)
      return undefined
    const nameEnd = position + 46 + bytes.readUInt16LE(position + 28)
    entries.push(entryAt({ bytes, nameEnd, position }))
    position = nameEnd + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32)
  }
  return position === end && entries.length === count ? entries : undefined
}

const findEnd = (bytes: Buffer): number | undefined => {
  const last = bytes.length - endBytes
  for (let position = last; position >= Math.max(4, last - longestComment); position -= 1) {
    if (bytes.readUInt32LE(position) !== signatures.end) continue
    if (position + endBytes + bytes.readUInt16LE(position + 20) === bytes.length) return position
  }
  return undefined
}

const entryAt = (args: { bytes: Buffer; nameEnd: number; position: number }): ZipEntry => {
  const { bytes, nameEnd, position } = args
  const method = bytes.readUInt16LE(position + 10)
  const size = bytes.readUInt32LE(position + 20)
  const local = bytes.readUInt32LE(position + 42)
  return {
    name: bytes.toString('utf8', position + 46, nameEnd),
    read: () => {
      if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== signatures.local)
        return undefined
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      const packed = bytes.subarray(start, start + size)
      if (method === 0) return packed.toString('utf8', 0, longestText)
      try {
        return method === 8
          ? inflateRawSync(packed, { maxOutputLength: longestText }).toString('utf8')
          : undefined
      } catch {
        return undefined
      }
    },
  }
}
