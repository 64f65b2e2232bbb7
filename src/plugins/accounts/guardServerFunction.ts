import type { CollectionSlug, PayloadRequest } from 'payload'

import { staffOf } from '../../../collections/shared/access'
import { idOf } from '../../../collections/shared/idOf'
import { isDocumentId } from '../../../collections/shared/isDocumentId'
import { can } from '../../../collections/shared/staff'
import { editable } from '../tenancy/editable'
import { isRecord } from '../tenancy/isRecord'

/** Functions of Payload's server that its admin calls here. */
const names = [
  'form-state',
  'get-default-layout',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
] as const

type Name = (typeof names)[number]

export type GuardedCall =
  { answer: unknown; passes: false } | { args: Record<string, unknown>; passes: true }

/**
 * Stands before Payload's server functions, which look any name up, ask late or not at all who
 * calls, and throw what Next prints with its whole stack. Only staff, only known names, only
 * collections and documents that are there; a lock only on what the caller may edit; a plan only
 * for what the caller may publish.
 * @returns the arguments to go on with, or the answer for the browser, which throws nothing.
 */
export const guardServerFunction = async (call: {
  args: unknown
  name: unknown
  req: PayloadRequest
}): Promise<GuardedCall> => {
  const { args, name, req } = call
  if (!staffOf(req)) return refuse('Sesi Anda berakhir. Masuk lagi, lalu lanjutkan.')
  if (!isName(name) || !isRecord(args)) return refuse('Permintaan ini tidak dikenal.')
  if (!hasCollections({ args, req })) return refuse('Yang diminta tidak ditemukan.')
  switch (name) {
    case 'form-state':
      return pass(await withOwnLock({ args, req }))
    case 'get-upcoming-scheduled-publish':
      return (await mayPlan({ id: args.id, req, slug: args.collectionSlug }))
        ? pass(args)
        : { answer: [], passes: false }
    case 'render-document':
      return args.docID === undefined ||
        args.docID === null ||
        (await isReadable({ id: args.docID, req, slug: args.collectionSlug }))
        ? pass(args)
        : refuse('Yang diminta tidak ditemukan.')
    case 'schedule-publish':
      return planned({ args, req })
    default:
      return pass(args)
  }
}

const isName = (name: unknown): name is Name => (names as readonly unknown[]).includes(name)

const pass = (args: Record<string, unknown>): GuardedCall => ({ args, passes: true })

/** The shape of Payload's own refusals, which its forms show. */
const refuse = (message: string): GuardedCall => ({
  answer: { error: message, errors: [{ message }] },
  passes: false,
})

/**
 * A collection that is named must be there, by its own name and not by one that every object has.
 */
const hasCollections = ({
  args,
  req,
}: {
  args: Record<string, unknown>
  req: PayloadRequest
}): boolean => {
  const named = [args.collectionSlug ?? []].flat()
  const isThere = named.every(
    (slug) => typeof slug === 'string' && Object.hasOwn(req.payload.collections, slug),
  )
  // There are no globals: what names one is not from our admin.
  return isThere && (args.globalSlug === undefined || args.globalSlug === null)
}

type Target = { id: unknown; req: PayloadRequest; slug: unknown }

const mayEdit = async ({ id, req, slug }: Target): Promise<boolean> =>
  typeof id === 'string' &&
  typeof slug === 'string' &&
  (await editable({ ids: [id], req, slug })).length > 0

/**
 * A lock stops others: only who may edit the document sets or keeps one. The form is drawn without
 * it all the same.
 */
const withOwnLock = async ({
  args,
  req,
}: {
  args: Record<string, unknown>
  req: PayloadRequest
}): Promise<Record<string, unknown>> => {
  const { returnLockStatus, skipClientConfigAuth: _, updateLastEdited, ...kept } = args
  if (!returnLockStatus && !updateLastEdited) return kept
  if (!(await mayEdit({ id: args.id, req, slug: args.collectionSlug }))) return kept
  return { ...kept, returnLockStatus, updateLastEdited }
}

const isReadable = async ({ id, req, slug }: Target): Promise<boolean> => {
  if (typeof id !== 'string' || typeof slug !== 'string' || !isDocumentId(req.payload, id))
    return false
  const doc = await req.payload
    .findByID({
      id,
      collection: slug as CollectionSlug,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
      select: {},
      trash: true,
      user: req.user,
    })
    .catch(() => null)
  return doc !== null
}

const mayPlan = async (target: Target): Promise<boolean> =>
  can(staffOf(target.req), 'content.publish') && mayEdit(target)

/** Payload plans and cancels without asking whose document and whose plan it is. */
const planned = async ({
  args,
  req,
}: {
  args: Record<string, unknown>
  req: PayloadRequest
}): Promise<GuardedCall> => {
  if (args.deleteID !== undefined) return cancelled({ plan: args.deleteID, req })
  const { type } = args
  if (
    (type !== 'publish' && type !== 'unpublish') ||
    !(await mayPlan(targetOf({ doc: args.doc, req })))
  ) {
    return refuse('Anda tidak dapat menjadwalkan dokumen ini.')
  }
  return pass(args)
}

/** Takes a plan back here: Payload would make another one, for nothing, in its place. */
const cancelled = async ({
  plan,
  req,
}: {
  plan: unknown
  req: PayloadRequest
}): Promise<GuardedCall> => {
  const job =
    typeof plan === 'string' && isDocumentId(req.payload, plan)
      ? await req.payload.findByID({
          id: plan,
          collection: 'payload-jobs',
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
          req,
        })
      : null
  const input: unknown = job?.input
  if (
    job?.taskSlug !== 'schedulePublish' ||
    !isRecord(input) ||
    !(await mayPlan(targetOf({ doc: input.doc, req })))
  ) {
    return refuse('Jadwal ini tidak ditemukan.')
  }
  await req.payload.delete({
    id: job.id,
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { answer: { message: req.t('general:success') }, passes: false }
}

const targetOf = ({ doc, req }: { doc: unknown; req: PayloadRequest }): Target =>
  isRecord(doc)
    ? { id: idOf(doc.value), req, slug: doc.relationTo }
    : { id: undefined, req, slug: undefined }
