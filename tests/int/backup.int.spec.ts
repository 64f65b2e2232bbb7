import { BSON, type Collection, type Db, MongoClient } from 'mongodb'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { backupAge } from '../../src/backup/backupAge'
import { backupDatabase } from '../../src/backup/backupDatabase'
import { finishedBackups } from '../../src/backup/backupFolders'
import type { BackupOptions } from '../../src/backup/backupOptions'
import type { Inspection } from '../../src/backup/databaseBackup'
import { makeBackup } from '../../src/backup/makeBackup'
import { type Manifest, readManifest } from '../../src/backup/manifest'
import {
  finishMongoRestore,
  loadCollection,
  startSwap,
} from '../../src/backup/mongo/swapCollections'
import { damagedFiles } from '../../src/backup/verifyBackup'
import { isMongo } from '../../src/database'
import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { type CommandResult, runCommand } from '../helpers/runCommand'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let test: TestPayload
let village: string
let backups: string
/** A whole backup, made before the tests; they only read it. */
let whole: string
let firstRun: CommandResult

const quiet = () => undefined
const onMongo = Boolean(process.env.MONGODB_URL)

/**
 * In this process; the command, which takes seconds to load, where a process must end or be killed.
 */
const makeHere = async (folder: string, more: Partial<BackupOptions> = {}): Promise<string[]> => {
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  const secrets = { PAYLOAD_SECRET: process.env.PAYLOAD_SECRET }
  await makeBackup({
    dataDir: test.dataDir,
    databaseUrl: test.databaseUrl,
    folder,
    keep: 7,
    log,
    secrets,
    version: '0.1.0',
    ...more,
  })
  return lines
}

const backup = (
  folder: string,
  more: Partial<Parameters<typeof runCommand>[0]> = {},
): Promise<CommandResult> => runCommand({ command: 'backup', given: [folder], ...more })

const made = async (parent: string): Promise<string> => (await finishedBackups(parent)).at(-1) ?? ''

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'balai-backup-'))
  onTestFinished(() => rm(folder, { force: true, recursive: true }))
  return folder
}

beforeAll(async () => {
  test = await startPayload()
  const region = await createRegion(test.payload, {
    regency: { code: '99.21' },
    villages: [{ code: '99.21.01.2001', name: 'Desa Simpan' }],
  })
  village = region.villages[0]?.id ?? ''
  const photo = await createMedia(test.payload, { village })
  await createNews(test.payload, { photo: photo.id, village })
  await mkdir(path.join(test.dataDir, 'private/99'), { recursive: true })
  await writeFile(path.join(test.dataDir, 'private/99/surat.bin'), randomBytes(3000))
  // Old enough for a second name instead of a copy.
  for (const file of await readdir(path.join(test.dataDir, 'media')))
    await utimes(path.join(test.dataDir, 'media', file), 1e9, 1e9)
  backups = await mkdtemp(path.join(tmpdir(), 'balai-backups-'))
  firstRun = await backup(backups)
  whole = await made(backups)
})

afterAll(async () => {
  await test.stop()
  await rm(backups, { force: true, recursive: true })
})

/** An installation of its own to restore into. */
type Target = {
  dataDir: string
  databaseUrl: string
  env: Record<string, string>
  inspect: () => Promise<Inspection>
}

const newTarget = async (): Promise<Target> => {
  const dataDir = await newFolder()
  const databaseUrl = isMongo(test.databaseUrl)
    ? mongoUrl(`balai_pulih_${randomBytes(5).toString('hex')}`)
    : `file:${path.join(dataDir, 'balai.db')}`
  const drop = async (): Promise<void> => {
    await withMongo(databaseUrl, (client) => client.db().dropDatabase())
  }
  if (isMongo(databaseUrl)) onTestFinished(drop)
  const inspect = async (): Promise<Inspection> => {
    const database = backupDatabase(databaseUrl)
    return database.inspectCurrent().finally(() => database.close())
  }
  return {
    dataDir,
    databaseUrl,
    env: { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PORT: '9' },
    inspect,
  }
}

const mongoUrl = (database: string): string => {
  const url = new URL(test.databaseUrl)
  url.pathname = `/${database}`
  return url.href
}

const withMongo = async <Result>(
  url: string,
  use: (client: MongoClient) => Promise<Result>,
): Promise<Result> => {
  const client = new MongoClient(url)
  return use(client).finally(() => client.close())
}

const restore = (
  target: Target,
  given: string[],
  more: Partial<Parameters<typeof runCommand>[0]> = {},
): Promise<CommandResult> =>
  runCommand({
    command: 'restore',
    env: { ...target.env, ...more.env },
    given,
    ...(more.onOutput ? { onOutput: more.onOutput } : {}),
  })

const killAt =
  (step: string) =>
  (output: string, child: ChildProcess): void => {
    if (output.includes(step)) child.kill('SIGKILL')
  }

const expectRestored = async (target: Target, manifest: Manifest): Promise<void> => {
  expect((await target.inspect()).counts).toEqual(manifest.database.counts)
  const stored = Object.fromEntries(
    Object.entries(manifest.files).filter(([file]) => !file.startsWith('database/')),
  )
  expect(Object.keys(stored).length).toBeGreaterThan(0)
  expect(await damagedFiles({ files: stored, folder: target.dataDir, log: quiet })).toEqual([])
}

/** A copy of the backup that a test may spoil. */
const copyOf = async (folder: string): Promise<string> => {
  const copy = path.join(await newFolder(), path.basename(folder))
  await cp(folder, copy, { recursive: true })
  return copy
}

describe('a backup', () => {
  it('says what it did and ends well', () => {
    expect(firstRun.output).toContain('Cadangan selesai dan sudah diperiksa')
    expect(firstRun.output).toContain('satu disk dengan datanya')
    expect(firstRun.code).toBe(0)
  })

  it('holds counts, hashes of every file and fingerprints, and no secret', async () => {
    const manifest = await readManifest(whole)
    expect(manifest.database.counts.news).toBe(1)
    expect(
      Object.keys(manifest.files).filter((file) => file.startsWith('media/')).length,
    ).toBeGreaterThan(0)
    expect(manifest.files).toHaveProperty('private/99/surat.bin')
    expect(manifest.missing).toEqual([])
    expect(manifest.secrets.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{16}$/)
    expect(await readFile(path.join(whole, 'manifest.json'), 'utf8')).not.toContain(
      process.env.PAYLOAD_SECRET,
    )
    expect(await damagedFiles({ files: manifest.files, folder: whole, log: quiet })).toEqual([])
  })

  it('can be read by its owner only, and gives a photo a second name instead of a copy', async () => {
    expect((await stat(whole)).mode & 0o777).toBe(0o700)
    const [photo = ''] = await readdir(path.join(test.dataDir, 'media'))
    const [stored, saved] = await Promise.all(
      [test.dataDir, whole].map((folder) => stat(path.join(folder, 'media', photo))),
    )
    expect(saved?.ino).toBe(stored?.ino)
  })

  it('leaves its age where the server finds it', () => {
    expect(backupAge(test.dataDir)).toBeGreaterThanOrEqual(0)
    expect(backupAge(path.join(test.dataDir, 'media'))).toBeUndefined()
  })

  it('made while others write holds everything that was saved before it, and restores', async () => {
    const parent = await newFolder()
    const before = await createNews(test.payload, { village })
    let isRunning = true
    let saved = 0
    const writing = (async () => {
      while (isRunning) {
        const photo = await createMedia(test.payload, { village })
        await createNews(test.payload, { photo: photo.id, village })
        saved += 1
      }
    })()
    const { code, output } = await backup(parent)
    isRunning = false
    await writing
    expect([code, output]).toEqual([0, expect.stringContaining('sudah diperiksa')])
    expect(saved).toBeGreaterThan(0)
    const manifest = await readManifest(await made(parent))
    expect(manifest.missing).toEqual([])
    expect(manifest.database.counts.news).toBeGreaterThanOrEqual(2)

    const target = await newTarget()
    const done = await restore(target, [await made(parent)])
    expect([done.code, done.output]).toEqual([0, expect.stringContaining('Pemulihan selesai')])
    await expectRestored(target, manifest)
    expect((await idsOfNews(target)).includes(before.id)).toBe(true)
  })

  it.each(['Basis data …', 'Menghitung sidik', 'Memeriksa cadangan'])(
    'killed at "%s" leaves earlier ones whole, and the next run clears what it left',
    async (step) => {
      const parent = await newFolder()
      await makeHere(parent)
      const earlier = await made(parent)
      const killed = await backup(parent, { onOutput: killAt(step) })
      expect(killed.code).toBeNull()
      expect(await finishedBackups(parent)).toEqual([earlier])
      const { files } = await readManifest(earlier)
      expect(await damagedFiles({ files, folder: earlier, log: quiet })).toEqual([])
      expect(
        (await readdir(parent)).filter((name) => name.startsWith('belum-selesai-')),
      ).toHaveLength(1)
      expect(await makeHere(parent)).toContain('Sisa pencadangan yang terputus dihapus.')
      expect(await readdir(parent)).toHaveLength(2)
    },
  )

  it('keeps as many as the setting says, the newest', async () => {
    const parent = await newFolder()
    for (let count = 0; count < 3; count += 1) await makeHere(parent, { keep: 2 })
    const left = await finishedBackups(parent)
    expect(left).toHaveLength(2)
    expect(await readdir(parent)).toEqual(left.map((folder) => path.basename(folder)))
  })

  it('names files that documents point at and the disk has lost', async () => {
    const photo = await createMedia(test.payload, { village })
    await rm(path.join(test.dataDir, 'media', photo.filename ?? ''))
    const parent = await newFolder()
    const lines = await makeHere(parent)
    await test.payload.delete({ id: photo.id, collection: 'media', overrideAccess: true })
    expect(lines.join()).toContain('1 berkas disebut dalam basis data tetapi tidak ada di disk')
    expect((await readManifest(await made(parent))).missing).toEqual([photo.filename])
  })

  it('says when a photo has changed under its name since the last one', async () => {
    const parent = await newFolder()
    const photo = await createMedia(test.payload, { village })
    await makeHere(parent)
    await appendFile(path.join(test.dataDir, 'media', photo.filename ?? ''), 'rusak')
    const lines = await makeHere(parent)
    await test.payload.delete({ id: photo.id, collection: 'media', overrideAccess: true })
    expect(lines.join()).toContain(
      `isi 1 berkas berubah sejak cadangan sebelumnya, misalnya media/${photo.filename ?? ''}`,
    )
  })

  it('does not begin where the disk has too little room', async () => {
    const parent = await newFolder()
    await expect(makeHere(parent, { freeBytes: () => Promise.resolve(1000) })).rejects.toThrow(
      /tidak cukup: perlu \d+ MB, tersedia 1 MB/,
    )
    expect(await readdir(parent)).toEqual([])
  })

  it('does not begin beside another', async () => {
    const parent = await newFolder()
    const both = await Promise.allSettled([makeHere(parent), makeHere(parent)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      (both.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason,
    ).toMatchObject({ message: expect.stringContaining('sedang berjalan') })
  })

  it('among the public photos is refused', async () => {
    await expect(makeHere(path.join(test.dataDir, 'media/cadangan'))).rejects.toThrow(
      'tidak boleh disimpan di dalam',
    )
  })

  it('that cannot be written is one line and exit code 1', async () => {
    const { code, output } = await backup(path.join(whole, 'manifest.json/di-bawahnya'))
    expect(output).toMatch(
      /^Pencadangan gagal: Folder [^\n]+ sebagian jalannya adalah berkas \(ENOTDIR\)\.\n$/,
    )
    expect(code).toBe(1)
  })
})

const idsOfNews = async (target: Target): Promise<string[]> => {
  if (isMongo(target.databaseUrl))
    return withMongo(target.databaseUrl, async (client) =>
      (await client.db().collection('news').find().toArray()).map(({ _id }) => String(_id)),
    )
  const { createClient } = await import('@libsql/client')
  const { rows } = await createClient({ url: target.databaseUrl }).execute('SELECT id FROM news')
  return rows.map(({ id }) => String(id))
}

describe('restoring', () => {
  it('refuses another secret and names it, unless it is known to be lost', async () => {
    const target = await newTarget()
    const other = await restore(target, [whole], {
      env: { PAYLOAD_SECRET: 'rahasia-yang-lain-sama-sekali' },
    })
    expect([other.code, other.output]).toEqual([
      1,
      expect.stringMatching(/^Pemulihan gagal: Rahasia PAYLOAD_SECRET di sini bukan[^\n]*\n$/),
    ])
    const none = await restore(target, [whole], { env: { PAYLOAD_SECRET: '' } })
    expect([none.code, none.output]).toEqual([
      1,
      expect.stringContaining('Rahasia PAYLOAD_SECRET belum ada'),
    ])
    expect(await readdir(target.dataDir)).toEqual([])
    const lost = await restore(target, [whole, '--without-secret=PAYLOAD_SECRET'], {
      env: { PAYLOAD_SECRET: '' },
    })
    expect(lost.code).toBe(0)
    await expectRestored(target, await readManifest(whole))
  })

  it('asks before it replaces data, and keeps what it replaces', async () => {
    const target = await newTarget()
    await restore(target, [whole])
    await mkdir(path.join(target.dataDir, 'media'), { recursive: true })
    await writeFile(path.join(target.dataDir, 'media/sesudah.webp'), 'foto yang datang kemudian')
    const asked = await restore(target, [whole])
    expect([asked.code, asked.output]).toEqual([1, expect.stringContaining('Tambahkan --yes')])
    const done = await restore(target, [whole, '--yes'])
    expect([done.code, done.output]).toEqual([0, expect.stringContaining('Data lama disimpan')])
    await expectRestored(target, await readManifest(whole))
    const [oldFiles = ''] = (await readdir(target.dataDir)).filter((name) =>
      name.startsWith('berkas-sebelum-pemulihan-'),
    )
    expect(
      await readFile(path.join(target.dataDir, oldFiles, 'media/sesudah.webp'), 'utf8'),
    ).toContain('kemudian')
    expect(existsSync(path.join(target.dataDir, 'media/sesudah.webp'))).toBe(false)
  })

  it.each(['Memulihkan basis data', 'Memeriksa hasilnya'])(
    'killed at "%s" leaves the old or the new data whole, and ends well the next time',
    async (step) => {
      const target = await newTarget()
      await restore(target, [whole])
      const manifest = await readManifest(whole)
      const killed = await restore(target, [whole, '--yes'], { onOutput: killAt(step) })
      expect(killed.code).toBeNull()
      await expectRestored(target, manifest)
      expect((await restore(target, [whole, '--yes'])).code).toBe(0)
      await expectRestored(target, manifest)
    },
  )

  it.each(['a photo', 'the database', 'the manifest'])(
    'finds damage in %s before it changes anything',
    async (what) => {
      const target = await newTarget()
      const spoiled = await copyOf(whole)
      const { files } = await readManifest(spoiled)
      const file =
        what === 'the manifest'
          ? 'manifest.json'
          : (Object.keys(files).find((name) =>
              name.startsWith(what === 'a photo' ? 'media/' : 'database/'),
            ) ?? '')
      await appendFile(path.join(spoiled, file), ' ')
      const { code, output } = await restore(target, [spoiled])
      expect([code, output]).toEqual([1, expect.stringMatching(/rusak/)])
      expect((await readdir(target.dataDir)).filter((name) => name !== 'cadangan.lock')).toEqual([])
      if (what !== 'a photo') return
      expect((await restore(target, [spoiled, '--skip-damaged'])).code).toBe(0)
      expect(existsSync(path.join(target.dataDir, file))).toBe(false)
    },
  )

  it('refuses while a server answers', async () => {
    const target = await newTarget()
    const server = createServer((_req, res) => res.end('ok\n')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    onTestFinished(() => void server.close())
    const { code, output } = await restore(target, [whole], {
      env: { PORT: String((server.address() as AddressInfo).port) },
    })
    expect([code, output]).toEqual([1, expect.stringContaining('Server masih berjalan')])
  })

  it.skipIf(onMongo)('refuses while any process has the file of SQLite open', async () => {
    const target = await newTarget()
    const { code, output } = await restore(
      { ...target, env: { ...target.env, DATA_DIR: test.dataDir, DATABASE_URL: test.databaseUrl } },
      [whole, '--yes'],
    )
    expect([code, output]).toEqual([1, expect.stringContaining('sedang dipakai')])
  })

  it.skipIf(onMongo)('removes a write-ahead log that belongs to another file', async () => {
    const target = await newTarget()
    const file = path.join(target.dataDir, 'balai.db')
    await writeFile(`${file}-wal`, randomBytes(40_000))
    await writeFile(`${file}-shm`, randomBytes(32_768))
    expect((await restore(target, [whole])).code).toBe(0)
    expect((await readdir(target.dataDir)).filter((name) => /-(wal|shm)$/.test(name))).toEqual([])
    await expectRestored(target, await readManifest(whole))
  })

  it.skipIf(onMongo)('replaces a damaged database and keeps it with its log', async () => {
    const target = await newTarget()
    const file = path.join(target.dataDir, 'balai.db')
    await writeFile(file, randomBytes(40_000))
    await writeFile(`${file}-wal`, randomBytes(5000))
    expect((await restore(target, [whole, '--yes'])).code).toBe(0)
    await expectRestored(target, await readManifest(whole))
    const kept = (await readdir(target.dataDir))
      .filter((name) => name.startsWith('balai.db-sebelum-pemulihan-'))
      .sort()
    expect(kept.map((name) => name.replace(/\d+-\d+/, ''))).toEqual(
      expect.arrayContaining(['balai.db-sebelum-pemulihan-', 'balai.db-sebelum-pemulihan--wal']),
    )
  })

  it.skipIf(!onMongo)('brings indexes back as they were', async () => {
    const target = await newTarget()
    await restore(target, [whole])
    const indexesOf = (url: string) =>
      withMongo(url, async (client) =>
        (await client.db().collection('news').indexes()).map(({ name }) => name).sort(),
      )
    expect(await indexesOf(target.databaseUrl)).toEqual(await indexesOf(test.databaseUrl))
  })

  it.skipIf(!onMongo).each([0, 1, 2, 3, 4, 5])(
    'ended at renaming %i is finished at the next start, whole',
    async (calls) => {
      const target = await newTarget()
      await withMongo(target.databaseUrl, async (client) => {
        const db = client.db()
        for (const name of ['news', 'media', 'villages'])
          await db.collection<{ _id: string }>(name).insertOne({ _id: `lama-${name}` })
        for (const name of ['news', 'media', 'users']) {
          const documents = Readable.from([Buffer.from(BSON.serialize({ _id: `baru-${name}` }))])
          await loadCollection({
            db,
            documents,
            name,
            saved: { collectionName: name, indexes: [], options: {}, type: 'collection' },
            stamp: '1',
          })
        }
        const stop = new Error('ended')
        const swap = {
          fresh: ['media', 'news', 'users'],
          old: ['media', 'news', 'villages'],
          stamp: '1',
        }
        await expect(startSwap({ db: stoppingAfter(db, calls, stop), ...swap })).rejects.toBe(stop)
        expect(await finishMongoRestore(target.databaseUrl)).toBe(true)
        expect(await finishMongoRestore(target.databaseUrl)).toBe(false)
        const ids = async (name: string) =>
          (await db.collection<{ _id: string }>(name).find().toArray()).map(({ _id }) => _id)
        expect([
          await ids('media'),
          await ids('news'),
          await ids('users'),
          await ids('villages'),
        ]).toEqual([['baru-media'], ['baru-news'], ['baru-users'], []])
        expect(await ids('sebelum_pemulihan_1__news')).toEqual(['lama-news'])
      })
    },
  )
})

/** A database that fails every renaming but the first ones. */
const stoppingAfter = (db: Db, calls: number, error: Error): Db => {
  let left = calls
  const rename = (collection: Collection) => (name: string) => {
    if (left === 0) return Promise.reject(error)
    left -= 1
    return collection.rename(name)
  }
  const collection = (name: string) => {
    const real = db.collection(name)
    return new Proxy(real, {
      get: (target, key) => (key === 'rename' ? rename(real) : bound(target, key)),
    })
  }
  return new Proxy(db, {
    get: (target, key) => (key === 'collection' ? collection : bound(target, key)),
  })
}

const bound = (target: object, key: string | symbol): unknown => {
  const value: unknown = Reflect.get(target, key, target)
  return typeof value === 'function'
    ? (value as (...args: unknown[]) => unknown).bind(target)
    : value
}
