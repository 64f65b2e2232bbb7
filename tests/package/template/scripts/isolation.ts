import config from '@payload-config'
import { getPayload } from 'payload'

/* Two villages with an editor each; prints as its last line what each may do with the other's posts. */

const payload = await getPayload({ config })

await payload.create({
  collection: 'regencies',
  data: { name: 'Kabupaten Uji', code: '99.01', province: 'Provinsi Uji' },
  overrideAccess: true,
})
await payload.create({
  collection: 'districts',
  data: { name: 'Kecamatan Uji', code: '99.01.01' },
  overrideAccess: true,
})

const staff = (role: 'editor' | 'platform-admin', name: string, villages: string[]) =>
  payload.create({
    collection: 'users',
    context: { trusted: true },
    data: {
      name,
      email: `${name.toLowerCase()}@contoh.invalid`,
      password: 'kata-sandi-uji-coba',
      role,
      villages,
    },
    overrideAccess: true,
  })

const settle = async (name: string, code: string) => {
  const village = await payload.create({
    collection: 'villages',
    data: { name, code, state: 'terbit' },
    overrideAccess: true,
  })
  const editor = await staff('editor', name, [village.id])
  const user = { ...editor, collection: 'users' as const }
  const post = await payload.create({
    collection: 'posts',
    data: { title: `Kabar ${name}`, village: village.id },
    overrideAccess: false,
    user,
  })
  return { post, user, village }
}

const first = await settle('Sukamaju', '99.01.01.2001')
const second = await settle('Mekarsari', '99.01.01.2002')
await staff('platform-admin', 'Pengelola', [])

/** What came of it: the titles seen, or the status of the refusal. */
const outcome = async (
  work: Promise<{ docs: { title: string }[] } | { title: string }>,
): Promise<number | string[]> => {
  try {
    const result = await work
    return ('docs' in result ? result.docs : [result]).map(({ title }) => title)
  } catch (error) {
    return (error as { status?: number }).status ?? 500
  }
}

const asFirst = { collection: 'posts', overrideAccess: false, user: first.user } as const
const report = {
  list: await outcome(payload.find(asFirst)),
  readOther: await outcome(payload.findByID({ ...asFirst, id: second.post.id })),
  updateOther: await outcome(
    payload.update({ ...asFirst, data: { title: 'Diambil' }, id: second.post.id }),
  ),
  deleteOther: await outcome(payload.delete({ ...asFirst, id: second.post.id })),
  createInOther: await outcome(
    payload.create({ ...asFirst, data: { title: 'Titipan', village: second.village.id } }),
  ),
  moveToOther: await outcome(
    payload.update({ ...asFirst, data: { village: second.village.id }, id: first.post.id }),
  ),
  updateOwn: await outcome(
    payload.update({ ...asFirst, data: { title: 'Kabar baru Sukamaju' }, id: first.post.id }),
  ),
  anonymousList: await outcome(payload.find({ collection: 'posts', overrideAccess: false })),
  anonymousRead: await outcome(
    payload.findByID({ collection: 'posts', id: first.post.id, overrideAccess: false }),
  ),
  stored: await outcome(payload.find({ collection: 'posts', overrideAccess: true, sort: 'title' })),
}
console.log(JSON.stringify(report))
