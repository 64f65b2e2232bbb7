import type { Payload } from 'payload'

import type { User } from '../../../src/payload-types'
import { createMedia } from '../../factories/media'
import { createRegion } from '../../factories/region'
import { createStaff, staffPassword } from '../../factories/staff'
import { type RestCall, restChannel, signIn } from './restChannel'

/** Who asks. `other-dpmd` is the DPMD admin of another regency, the last three have no rights. */
export const actorNames = [
  'contributor',
  'editor',
  'village-admin',
  'camat',
  'dpmd-viewer',
  'dpmd-admin',
  'other-dpmd',
  'platform-admin',
  'no-scope',
  'broken-role',
  'anonymous',
] as const

export type ActorName = (typeof actorNames)[number]

/** Villages a1 and a2 share a district, b1 lies in another district, c1 in another regency. */
export const villageKeys = ['a1', 'a2', 'b1', 'c1'] as const

export type VillageKey = (typeof villageKeys)[number]

/** A word that stands in every document of one village and nowhere else. */
export const canaryOf = (key: VillageKey): string => `kanari${key}`

export type Actor = {
  /** The village whose documents stand for what the actor may reach. */
  home: VillageKey
  name: ActorName
  /** Villages beyond the actor's scope. */
  outside: VillageKey[]
  rest: RestCall
  user: undefined | (User & { collection: 'users' })
}

export type World = {
  actors: Record<ActorName, Actor>
  payload: Payload
  /** With one photo of its own each. */
  villages: Record<VillageKey, { code: string; id: string; photo: string }>
}

const homes: Record<ActorName, { home: VillageKey; outside: VillageKey[] }> = {
  anonymous: { home: 'a1', outside: ['a2', 'c1'] },
  'broken-role': { home: 'a1', outside: ['a2', 'c1'] },
  camat: { home: 'a1', outside: ['b1', 'c1'] },
  contributor: { home: 'a1', outside: ['a2', 'c1'] },
  'dpmd-admin': { home: 'a1', outside: ['c1'] },
  'dpmd-viewer': { home: 'a1', outside: ['c1'] },
  editor: { home: 'a1', outside: ['a2', 'c1'] },
  'no-scope': { home: 'a1', outside: ['a2', 'c1'] },
  'other-dpmd': { home: 'c1', outside: ['a1', 'b1'] },
  'platform-admin': { home: 'a1', outside: [] },
  'village-admin': { home: 'a1', outside: ['a2', 'c1'] },
}

/** Two regencies, three districts, four villages, and one signed-in person of every kind. */
export const createWorld = async (payload: Payload): Promise<World> => {
  const villages = await createVillages(payload)
  const scopes = {
    'broken-role': { role: 'editor', villages: [villages.a1.id] },
    camat: { district: '99.01.01', role: 'camat' },
    contributor: { role: 'contributor', villages: [villages.a1.id] },
    'dpmd-admin': { regency: '99.01', role: 'dpmd-admin' },
    'dpmd-viewer': { regency: '99.01', role: 'dpmd-viewer' },
    editor: { role: 'editor', villages: [villages.a1.id] },
    'no-scope': { role: 'editor', villages: [villages.a1.id] },
    'other-dpmd': { regency: '99.02', role: 'dpmd-admin' },
    'platform-admin': { role: 'platform-admin' },
    'village-admin': { role: 'village-admin', villages: [villages.a1.id] },
  } as const
  const actors: Partial<Record<ActorName, Actor>> = {
    anonymous: {
      ...homes.anonymous,
      name: 'anonymous',
      rest: restChannel({ config: payload.config }),
      user: undefined,
    },
  }
  for (const [name, scope] of Object.entries(scopes) as [
    Exclude<ActorName, 'anonymous'>,
    typeof scopes.editor,
  ][]) {
    const { id } = await createStaff(payload, {
      ...scope,
      email: `${name}@contoh.invalid`,
      villages: [...(scope.villages ?? [])],
    })
    await breakAccount({ id, name, payload })
    actors[name] = await actorOf({ id, name, payload })
  }
  return { actors: actors as Record<ActorName, Actor>, payload, villages }
}

const createVillages = async (payload: Payload): Promise<World['villages']> => {
  const village = (key: VillageKey, code: string) => ({
    name: `Desa ${canaryOf(key)}`,
    code,
    contact: { address: `Jalan ${canaryOf(key)}`, email: `${canaryOf(key)}@contoh.invalid` },
    domain: `${canaryOf(key)}.desa.invalid`,
    summary: canaryOf(key),
  })
  const here = await createRegion(payload, {
    regency: { code: '99.01' },
    villages: [
      village('a1', '99.01.01.2001'),
      village('a2', '99.01.01.2002'),
      village('b1', '99.01.02.2001'),
    ],
  })
  const there = await createRegion(payload, {
    regency: { code: '99.02', name: `Kabupaten ${canaryOf('c1')}` },
    villages: [village('c1', '99.02.01.2001')],
  })
  const [a1, a2, b1, c1] = [...here.villages, ...there.villages]
  if (!a1 || !a2 || !b1 || !c1) throw new Error('A village of the test world is missing')
  const withPhoto = async (key: VillageKey, { id, code }: { code: string; id: string }) => ({
    id,
    code,
    photo: (await createMedia(payload, { alt: `Foto ${canaryOf(key)}`, village: id })).id,
  })
  return {
    a1: await withPhoto('a1', a1),
    a2: await withPhoto('a2', a2),
    b1: await withPhoto('b1', b1),
    c1: await withPhoto('c1', c1),
  }
}

/** Accounts that no form can make but a hand in the database can. */
const breakAccount = async (args: {
  id: string
  name: ActorName
  payload: Payload
}): Promise<void> => {
  const { id, name, payload } = args
  if (name === 'no-scope')
    await payload.db.updateOne({ id, collection: 'users', data: { villages: [] } })
  if (name === 'broken-role')
    await payload.db.updateOne({ id, collection: 'users', data: { role: 'kepala-dunia' } })
}

const actorOf = async (args: { id: string; name: ActorName; payload: Payload }): Promise<Actor> => {
  const { id, name, payload } = args
  const { config } = payload
  const cookie = await signIn({ config, email: `${name}@contoh.invalid`, password: staffPassword })
  const user = await payload.findByID({ id, collection: 'users', depth: 0, overrideAccess: true })
  return {
    ...homes[name],
    name,
    rest: restChannel({ config, cookie }),
    user: { ...user, collection: 'users' },
  }
}
