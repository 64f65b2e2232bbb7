import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''
let taken = 0
const busy = createServer()

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'balai-atur-'))
  await writeFile(path.join(folder, 'berkas'), 'x')
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve))
  const address = busy.address()
  taken = typeof address === 'object' && address ? address.port : 0
})

afterAll(async () => {
  busy.close()
  await rm(folder, { force: true, recursive: true })
})

/** Below a file there is no folder for anybody, not even for root. */
const nowhere = () => path.join(folder, 'berkas', 'data')

const start = (env: Record<string, string>) => {
  const { output, status } = spawnSync(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'src/start/front.ts'],
    {
      encoding: 'utf8',
      env: {
        DATA_DIR: path.join(folder, 'data'),
        HOST: '127.0.0.1',
        NODE_ENV: 'production',
        PATH: process.env.PATH ?? '',
        PORT: '0',
        ...env,
      },
      timeout: 60_000,
    },
  )
  return { said: output.join('').trim(), status }
}

describe('a start with a setting that cannot be', () => {
  it.each([
    [
      'no worker',
      () => ({ WORKERS: '0' }),
      /^Pengaturan salah\. WORKERS: harus angka bulat dari 1 sampai 64$/,
    ],
    [
      'an address with a path',
      () => ({ PUBLIC_URL: 'https://desa.example/situs' }),
      /^Pengaturan salah\. PUBLIC_URL: harus tanpa jalur/,
    ],
    [
      'a folder that cannot be made',
      () => ({ DATA_DIR: nowhere() }),
      /^Pengaturan salah\. DATA_DIR: folder \S+ tidak dapat ditulis \(ENOTDIR\)\.$/,
    ],
    [
      'backups into a folder that cannot be made',
      () => ({ BACKUP_AT: '02:00', BACKUP_DIR: nowhere() }),
      /^Pengaturan salah\. BACKUP_DIR: folder \S+ tidak dapat ditulis/,
    ],
    [
      'a port that is taken',
      () => ({ PORT: String(taken) }),
      /^Port \d+ sudah dipakai\. Atur PORT ke angka lain\.$/,
    ],
    [
      'a port of the numbers that is taken',
      () => ({ METRICS_PORT: String(taken) }),
      /^Port \d+ sudah dipakai\. Atur METRICS_PORT ke angka lain\.$/,
    ],
    [
      'an address of another machine',
      () => ({ HOST: '192.0.2.1' }),
      /^Alamat di HOST bukan alamat mesin ini\.$/,
    ],
    [
      'MongoDB without a secret',
      () => ({ DATABASE_URL: 'mongodb://127.0.0.1:1/balai' }),
      /^PAYLOAD_SECRET belum diatur\./,
    ],
  ])('such as %s ends with one line and exit code 1', (_, env, line) => {
    const { said, status } = start(env())
    expect(said).toMatch(line)
    expect([status, said.split('\n').length]).toEqual([1, 1])
    expect(existsSync(path.join(folder, 'data', 'balai.db'))).toBe(false)
  })
})
