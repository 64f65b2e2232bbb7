import { mendVersions } from '../../src/start/mendVersions'
import { buildBudget } from '../../tests/factories/budget'
import { createMedia } from '../../tests/factories/media'
import { createNews } from '../../tests/factories/news'
import { createRegion } from '../../tests/factories/region'
import { createStaff, staffPassword } from '../../tests/factories/staff'
import { startAt } from './savedKinds'

/*
 * Saves without end, four kinds side by side, on the database of DATABASE_URL, until it is killed
 * (`killSaves`). Every save is numbered from the first argument on, and its number stands in all
 * its parts; a line `kind number` is printed once it is acknowledged. With `mend` it only mends and
 * ends.
 */

const { default: config } = await import('../../payload.config')
const { getPayload } = await import('payload')
const { migrations } = await import('../../src/migrations')
const payload = await getPayload({ config })
if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: migrations as never })

// As the next start does it, and nothing else.
if (process.argv[2] === 'mend') {
  if (!(payload.db as { transactionOptions?: unknown }).transactionOptions)
    await mendVersions(payload)
  process.exit(0)
}

const all = { depth: 0, overrideAccess: true } as const
const email = 'tahan@contoh.invalid'

const prepare = async (): Promise<{ budget: string; village: string }> => {
  const [village] = (await payload.find({ ...all, collection: 'villages', limit: 1 })).docs
  const [budget] = (await payload.find({ ...all, collection: 'budgets', limit: 1 })).docs
  if (village && budget) return { budget: budget.id, village: village.id }
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  const id = villages[0]?.id ?? ''
  await createStaff(payload, { email, villages: [id] })
  const made = await payload.create({
    ...all,
    collection: 'budgets',
    data: { ...buildBudget(), ...startAt.budget(0), village: id },
  })
  await payload.update({ ...all, collection: 'villages', data: startAt.menu(0), id })
  return { budget: made.id, village: id }
}

const { budget, village } = await prepare()

const kinds = {
  budget: (number: number) =>
    payload.update({ ...all, collection: 'budgets', data: startAt.budget(number), id: budget }),
  login: () => payload.login({ collection: 'users', data: { email, password: staffPassword } }),
  menu: (number: number) =>
    payload.update({ ...all, collection: 'villages', data: startAt.menu(number), id: village }),
  news: async (number: number) => {
    const photo = await createMedia(payload, { alt: `Foto ${number}`, village })
    await createNews(payload, { photo: photo.id, title: `Berita ${number}`, village })
  },
}

const saveForEver = async (kind: keyof typeof kinds): Promise<void> => {
  for (let number = Number(process.argv[2] ?? 1); ; number += 1) {
    await kinds[kind](number)
    process.stdout.write(`${kind} ${number}\n`)
  }
}

process.stdout.write('ready 0\n')
await Promise.all((Object.keys(kinds) as (keyof typeof kinds)[]).map(saveForEver))
