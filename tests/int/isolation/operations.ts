import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

import type { PolicyRow } from './policy'
import type { Answer, Json } from './restChannel'
import type { Subject } from './subjects'
import { type Actor, canaryOf, type VillageKey, type World } from './world'

/** One attempt: who, on which document, in whose village. */
export type Attempt = {
  actor: Actor
  collection: CollectionSlug
  id: string
  key: VillageKey
  subject: Subject
  world: World
}

/** What came of it: whether it worked, and every word that left the server. */
export type Outcome = { isAllowed: boolean; status: number; text: string }

export type Operation = {
  /** The document it needs, where it is not an ordinary one. */
  document?: 'published' | 'spare' | 'trashed'
  /** Whether it changes the document, so that it needs one of its own. */
  isWrite: boolean
  local?: (attempt: Attempt) => Promise<Outcome>
  name: string
  needs: keyof PolicyRow
  rest?: (attempt: Attempt) => Promise<Outcome>
  when?: (config: SanitizedCollectionConfig) => boolean
}

const hasDrafts = (config: SanitizedCollectionConfig): boolean => Boolean(config.versions?.drafts)
const mayDuplicate = (config: SanitizedCollectionConfig): boolean =>
  !config.disableDuplicate && hasDrafts(config)
const hasTrash = (config: SanitizedCollectionConfig): boolean => config.trash
const isPlaced = (config: SanitizedCollectionConfig): boolean =>
  config.flattenedFields.some((field) => field.name === 'village' || field.name === 'villages')

/** Changing one document, whatever state it is in. */
const patching: Pick<Operation, 'isWrite' | 'local' | 'rest'> = {
  isWrite: true,
  local: (attempt) =>
    local(attempt, ({ payload, ...common }) =>
      payload.update({ ...common, id: attempt.id, data: attempt.subject.patch as never }),
    ),
  rest: async (attempt) =>
    answered(await rest(attempt)('PATCH', path(attempt), attempt.subject.patch)),
}

/**
 * Every operation of the REST API and of the Local API with a user, as the policy's words name
 * them.
 */
export const operations: Operation[] = [
  {
    name: 'create',
    isWrite: true,
    local: (attempt) =>
      local(attempt, async ({ payload, ...common }) =>
        payload.create({
          ...common,
          data: attempt.subject.build(attempt) as never,
          ...(attempt.subject.photo ? { file: await attempt.subject.photo() } : {}),
        }),
      ),
    needs: 'create',
    rest: async (attempt) => {
      const file = await attempt.subject.photo?.()
      return answered(
        await rest(attempt)(
          'POST',
          `/${attempt.collection}`,
          attempt.subject.build(attempt),
          file ? { file } : {},
        ),
      )
    },
  },
  {
    name: 'create published',
    isWrite: true,
    needs: 'publish',
    rest: async (attempt) =>
      answered(
        await rest(attempt)('POST', `/${attempt.collection}`, {
          ...attempt.subject.build(attempt),
          _status: 'published',
        }),
      ),
    when: hasDrafts,
  },
  {
    name: 'read one',
    isWrite: false,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) =>
        payload.findByID({ ...common, id: attempt.id, depth: 2 }),
      ),
    needs: 'read',
    rest: async (attempt) => answered(await rest(attempt)('GET', `${path(attempt)}?depth=2`)),
  },
  {
    name: 'read draft',
    isWrite: false,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) =>
        payload.findByID({ ...common, id: attempt.id, depth: 2, draft: true }),
      ),
    needs: 'read',
    rest: async (attempt) =>
      answered(await rest(attempt)('GET', `${path(attempt)}?draft=true&depth=2`)),
    when: hasDrafts,
  },
  {
    name: 'list',
    isWrite: false,
    local: (attempt) =>
      local(
        attempt,
        ({ payload, ...common }) => payload.find({ ...common, depth: 2, limit: 0 }),
        hasDoc(attempt.id),
      ),
    needs: 'read',
    rest: async (attempt) =>
      answered(
        await rest(attempt)('GET', `/${attempt.collection}?depth=2&limit=200&sort=-createdAt`),
        hasDoc(attempt.id),
      ),
  },
  {
    name: 'list drafts',
    isWrite: false,
    local: (attempt) =>
      local(
        attempt,
        ({ payload, ...common }) => payload.find({ ...common, depth: 2, draft: true, limit: 0 }),
        hasDoc(attempt.id),
      ),
    needs: 'read',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'GET',
          `/${attempt.collection}?depth=2&draft=true&limit=200&sort=-createdAt`,
        ),
        hasDoc(attempt.id),
      ),
    when: hasDrafts,
  },
  {
    name: 'find by a condition on the village',
    isWrite: false,
    needs: 'read',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'GET',
          `/${attempt.collection}?where[${placeName(attempt)}.summary][equals]=${canaryOf(attempt.key)}&limit=200&sort=-createdAt`,
        ),
        hasDoc(attempt.id),
      ),
    when: isPlaced,
  },
  {
    name: 'count',
    isWrite: false,
    local: (attempt) =>
      local(
        attempt,
        ({ payload, ...common }) =>
          payload.count({ ...common, where: { id: { in: [attempt.id] } } }),
        isCounted,
      ),
    needs: 'read',
    rest: async (attempt) =>
      answered(
        await rest(attempt)('GET', `/${attempt.collection}/count?where[id][in]=${attempt.id}`),
        isCounted,
      ),
  },
  {
    name: 'update',
    ...patching,
    needs: 'update',
  },
  {
    name: 'autosave',
    isWrite: true,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) =>
        payload.update({
          ...common,
          id: attempt.id,
          autosave: true,
          data: attempt.subject.patch as never,
          draft: true,
        }),
      ),
    needs: 'update',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'PATCH',
          `${path(attempt)}?draft=true&autosave=true`,
          attempt.subject.patch,
        ),
      ),
    when: hasDrafts,
  },
  {
    name: 'update many',
    isWrite: true,
    local: (attempt) =>
      local(
        attempt,
        ({ payload, ...common }) =>
          payload.update({
            ...common,
            data: attempt.subject.patch as never,
            where: { id: { in: [attempt.id] } },
          }),
        hasDoc(attempt.id),
      ),
    needs: 'update',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'PATCH',
          `/${attempt.collection}?where[id][in]=${attempt.id}`,
          attempt.subject.patch,
        ),
        hasDoc(attempt.id),
      ),
  },
  {
    name: 'publish',
    isWrite: true,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) =>
        payload.update({ ...common, id: attempt.id, data: { _status: 'published' } as never }),
      ),
    needs: 'publish',
    rest: async (attempt) =>
      answered(await rest(attempt)('PATCH', path(attempt), { _status: 'published' })),
    when: hasDrafts,
  },
  {
    name: 'update published',
    document: 'published',
    ...patching,
    needs: 'publish',
    when: hasDrafts,
  },
  {
    name: 'withdraw',
    document: 'published',
    isWrite: true,
    needs: 'publish',
    rest: async (attempt) =>
      answered(await rest(attempt)('PATCH', path(attempt), { _status: 'draft' })),
    when: hasDrafts,
  },
  {
    name: 'duplicate',
    isWrite: true,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) =>
        payload.duplicate({
          ...common,
          id: attempt.id,
          data: {
            slug: `salinan-${attempt.id.slice(-8)}-l`,
            village: attempt.world.villages[attempt.key].id,
          } as never,
          draft: true,
        }),
      ),
    needs: 'update',
    rest: async (attempt) =>
      answered(
        await rest(attempt)('POST', `${path(attempt)}/duplicate`, {
          slug: `salinan-${attempt.id.slice(-8)}-r`,
        }),
      ),
    when: mayDuplicate,
  },
  {
    name: 'read versions',
    isWrite: false,
    local: (attempt) =>
      local(
        attempt,
        ({ payload, ...common }) =>
          payload.findVersions({
            ...common,
            depth: 2,
            limit: 0,
            where: { parent: { equals: attempt.id } },
          }),
        hasDocs,
      ),
    needs: 'versions',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'GET',
          `/${attempt.collection}/versions?where[parent][equals]=${attempt.id}&depth=2`,
        ),
        hasDocs,
      ),
    when: hasDrafts,
  },
  {
    name: 'list versions',
    isWrite: false,
    needs: 'versions',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'GET',
          `/${attempt.collection}/versions?depth=2&limit=200&sort=-createdAt`,
        ),
        (body) =>
          JSON.stringify(body).includes(`"parent":"${attempt.id}"`) ||
          JSON.stringify(body).includes(attempt.id),
      ),
    when: hasDrafts,
  },
  {
    name: 'read version',
    isWrite: false,
    local: async (attempt) => {
      const version = await versionOf(attempt)
      return local(attempt, ({ payload, ...common }) =>
        payload.findVersionByID({ ...common, id: version, depth: 2 }),
      )
    },
    needs: 'versions',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'GET',
          `/${attempt.collection}/versions/${await versionOf(attempt)}?depth=2`,
        ),
      ),
    when: hasDrafts,
  },
  {
    name: 'restore version',
    isWrite: true,
    local: async (attempt) => {
      const version = await versionOf(attempt)
      return local(attempt, ({ payload, ...common }) =>
        payload.restoreVersion({ ...common, id: version }),
      )
    },
    needs: 'update',
    rest: async (attempt) =>
      answered(
        await rest(attempt)('POST', `/${attempt.collection}/versions/${await versionOf(attempt)}`),
      ),
    when: hasDrafts,
  },
  {
    name: 'restore version as draft of a published document',
    document: 'published',
    isWrite: true,
    needs: 'publish',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'POST',
          `/${attempt.collection}/versions/${await versionOf(attempt)}?draft=true`,
        ),
      ),
    when: hasDrafts,
  },
  {
    name: 'move to trash',
    isWrite: true,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) =>
        payload.update({
          ...common,
          id: attempt.id,
          data: { deletedAt: new Date().toISOString() } as never,
        }),
      ),
    needs: 'delete',
    rest: async (attempt) =>
      answered(
        await rest(attempt)('PATCH', path(attempt), { deletedAt: new Date().toISOString() }),
      ),
    when: hasTrash,
  },
  {
    name: 'read trash',
    document: 'trashed',
    isWrite: false,
    needs: 'read',
    rest: async (attempt) =>
      answered(
        await rest(attempt)(
          'GET',
          `/${attempt.collection}?trash=true&depth=2&limit=200&sort=-createdAt`,
        ),
        hasDoc(attempt.id),
      ),
    when: hasTrash,
  },
  {
    name: 'take out of trash',
    document: 'trashed',
    isWrite: true,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) =>
        payload.update({
          ...common,
          id: attempt.id,
          data: { deletedAt: null } as never,
          trash: true,
        }),
      ),
    needs: 'delete',
    rest: async (attempt) =>
      answered(await rest(attempt)('PATCH', `${path(attempt)}?trash=true`, { deletedAt: null })),
    when: hasTrash,
  },
  {
    name: 'delete from trash',
    document: 'trashed',
    isWrite: true,
    needs: 'delete',
    rest: async (attempt) => answered(await rest(attempt)('DELETE', `${path(attempt)}?trash=true`)),
    when: hasTrash,
  },
  {
    name: 'delete',
    document: 'spare',
    isWrite: true,
    local: (attempt) =>
      local(attempt, ({ payload, ...common }) => payload.delete({ ...common, id: attempt.id })),
    needs: 'delete',
    rest: async (attempt) => answered(await rest(attempt)('DELETE', path(attempt))),
  },
  {
    name: 'delete many',
    document: 'spare',
    isWrite: true,
    local: (attempt) =>
      local(
        attempt,
        ({ payload, ...common }) =>
          payload.delete({ ...common, where: { id: { in: [attempt.id] } } }),
        hasDoc(attempt.id),
      ),
    needs: 'delete',
    rest: async (attempt) =>
      answered(
        await rest(attempt)('DELETE', `/${attempt.collection}?where[id][in]=${attempt.id}`),
        hasDoc(attempt.id),
      ),
  },
]

const rest = ({ actor }: Attempt) => actor.rest

const path = ({ collection, id }: Attempt): string => `/${collection}/${id}`

const placeName = ({ collection }: Attempt): string =>
  ['invitations', 'users'].includes(collection) ? 'villages' : 'village'

const versionOf = async ({ collection, id, world }: Attempt): Promise<string> => {
  const { docs } = await world.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    trash: true,
    where: { parent: { equals: id } },
  })
  return String(docs[0]?.id)
}

type Judge = (body: Json) => boolean

const hasDoc =
  (id: string): Judge =>
  ({ docs }) =>
    Array.isArray(docs) && docs.some((doc: Json) => doc.id === id)
const hasDocs: Judge = ({ docs }) => Array.isArray(docs) && docs.length > 0
const isCounted: Judge = ({ totalDocs }) => Number(totalDocs) > 0

const answered = (answer: Answer, judge: Judge = () => true): Outcome => ({
  isAllowed: answer.status < 300 && judge(answer.body ?? {}),
  status: answer.status,
  text: answer.text,
})

type Common = {
  collection: CollectionSlug
  depth: number
  overrideAccess: false
  user: Actor['user']
}

const local = async (
  { actor, collection, world }: Attempt,
  run: (args: Common & { payload: Payload }) => Promise<unknown>,
  judge: Judge = () => true,
): Promise<Outcome> => {
  try {
    const result = await run({
      collection,
      depth: 0,
      overrideAccess: false,
      payload: world.payload,
      user: actor.user,
    })
    return { isAllowed: judge(result as Json), status: 200, text: JSON.stringify(result) ?? '' }
  } catch (error) {
    const { data, message, status } = error as { data?: unknown; message: string; status?: number }
    return {
      isAllowed: false,
      status: status ?? 500,
      text: `${message} ${JSON.stringify(data) ?? ''}`,
    }
  }
}
