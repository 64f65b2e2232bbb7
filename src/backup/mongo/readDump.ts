import { createReadStream } from 'node:fs'

const smallest = 5
/** A document of MongoDB is at most 16 MiB; the server allows itself a little more. */
const largest = 17 * 1024 * 1024

/**
 * The documents of a dumped collection, one by one.
 * @throws Error where the file ends inside one or holds something else.
 */
export async function* readDump(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  const chunks: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 1024 * 1024 })
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (rest.length - at >= 4) {
      const size = rest.readInt32LE(at)
      if (size < smallest || size > largest) throw new Error(`${file} rusak: bukan dokumen BSON.`)
      if (rest.length - at < size) break
      yield rest.subarray(at, at + size)
      at += size
    }
    rest = rest.subarray(at)
  }
  if (rest.length > 0) throw new Error(`${file} terpotong.`)
}
