import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { takeNumber } from '../../collections/numbers/takeNumber'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const processes = 4
const takes = 500

let test: TestPayload

beforeAll(async () => {
  test = await startPayload()
})
afterAll(async () => {
  await test.stop()
})

describe('takeNumber', () => {
  it('counts every series from one', async () => {
    const { payload } = test
    const taken = [
      await takeNumber({ payload, series: 'surat/a' }),
      await takeNumber({ payload, series: 'surat/a' }),
      await takeNumber({ payload, series: 'surat/b' }),
    ]
    expect(taken).toEqual([1, 2, 1])
  })

  it('gives up at once on an error that another try cannot cure', async () => {
    await expect(takeNumber({ payload: test.payload, series: '' })).rejects.toThrow()
  })

  it('gives 500 takes of four processes at once neither a gap nor a repeat', async () => {
    const takers = await Promise.all(
      Array.from({ length: processes }, () => startTaker('surat/ramai')),
    )
    const taken = (await Promise.all(takers.map((take) => take()))).flat()
    const inOrder = taken.toSorted((a, b) => a - b)
    expect(inOrder).toEqual(Array.from({ length: takes }, (_, index) => index + 1))
  })
})

/** Starts a process, waits until it is ready, and returns what makes it take its share. */
const startTaker = async (series: string): Promise<() => Promise<number[]>> => {
  const root = path.resolve(import.meta.dirname, '../..')
  const script = path.join(root, 'tests/helpers/takeNumbers.ts')
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', script, series, String(takes / processes)],
    {
      cwd: root,
      // The indexes are made once, by this process, as in a deployment.
      env: { ...process.env, ENSURE_INDEXES: 'false' },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async (accepts: (line: string) => boolean): Promise<string> => {
    for (;;) {
      const { done, value } = await lines.next()
      if (done) throw new Error('Proses pengambil nomor berhenti sebelum selesai.')
      if (accepts(value)) return value
    }
  }
  await nextLine((line) => line === 'siap')
  return async () => {
    const exit = once(child, 'exit')
    child.stdin.write('mulai\n')
    const numbers = JSON.parse(await nextLine((line) => line.startsWith('['))) as number[]
    const [code] = (await exit) as [number]
    if (code !== 0) throw new Error(`Proses pengambil nomor berhenti dengan kode ${code}.`)
    return numbers
  }
}
