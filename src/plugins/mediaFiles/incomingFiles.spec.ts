import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { incomingFolder, openIncoming } from './incomingFiles'

const folderWith = (names: string[]): string => {
  const parent = mkdtempSync(path.join(tmpdir(), 'balai-masuk-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  for (const name of names) {
    mkdirSync(path.join(parent, name))
    writeFileSync(path.join(parent, name, 'tmp-1'), 'x')
  }
  return parent
}

describe('the folder of files on their way', () => {
  it('is made where it is not yet', async () => {
    const parent = path.join(folderWith([]), 'masuk')
    await openIncoming(parent)
    expect(readdirSync(parent)).toEqual([path.basename(incomingFolder(parent))])
  })

  it('loses what a process left that is gone, and keeps what one that runs is taking in', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    const running = process.ppid
    const parent = folderWith([
      `${hostname()}-${gone}`,
      `${hostname()}-${running}`,
      `${hostname()}-${process.pid}`,
    ])
    await openIncoming(parent)
    expect(readdirSync(parent).sort()).toEqual(
      [`${hostname()}-${process.pid}`, `${hostname()}-${running}`].sort(),
    )
    expect(readdirSync(incomingFolder(parent))).toEqual([])
  })

  it('leaves other machines a day', async () => {
    const parent = folderWith(['lain-1', 'lain-2'])
    const before = new Date(Date.now() - 25 * 3600 * 1000)
    utimesSync(path.join(parent, 'lain-1'), before, before)
    await openIncoming(parent)
    expect(readdirSync(parent)).not.toContain('lain-1')
    expect(readdirSync(parent)).toContain('lain-2')
  })
})
