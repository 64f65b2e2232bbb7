import type { CollectionSlug, ServerProps } from 'payload'

import { type NoticedJob, scheduleLines } from '../scheduleLines'

/**
 * Above the form of a document that has a schedule: when it goes out and as what, or why it did
 * not.
 */
export const ScheduleNotice = async ({
  id,
  payload,
  slug,
  user,
}: ServerProps & { id?: number | string; slug: CollectionSlug }) => {
  if (!id || !user) return null
  const isSeen = await payload.findByID({
    id,
    collection: slug,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    user,
  })
  if (!isSeen) return null
  const { docs } = await payload.db.find<NoticedJob>({
    collection: 'payload-jobs',
    limit: 10,
    pagination: false,
    sort: 'waitUntil',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { 'input.doc.value': { equals: String(id) } },
        { 'input.doc.relationTo': { equals: slug } },
      ],
    },
  })
  return scheduleLines({ jobs: docs, user: user.id }).map(({ isFailure, text }) => (
    <p
      key={text}
      role={isFailure ? 'alert' : 'status'}
      style={{
        color: isFailure ? 'var(--theme-error-600)' : 'var(--theme-text)',
        fontSize: 16,
        lineHeight: 1.4,
        margin: 0,
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </p>
  ))
}
