import type { Payload } from 'payload'

import { publicOrigin } from '../../collections/shared/publicOrigin'
import { failureOf } from '../plugins/publishing/failureOf'
import { type ScheduledJob, scheduleTask } from './scheduleInput'

/**
 * Says once of every scheduled publication that was given up that it failed: a line in the log, and
 * a mail to who scheduled it, with a link and nothing of the document. The document's form shows
 * the reason until it is scheduled again or published.
 */
export const tellFailures = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.db.find<ScheduledJob>({
    collection: 'payload-jobs',
    limit: 100,
    pagination: false,
    where: { and: [{ hasError: { equals: true } }, { taskSlug: { equals: scheduleTask } }] },
  })
  for (const job of docs.filter(({ input }) => input?.doc && !input.told)) {
    const { doc } = job.input
    payload.logger.error({
      err: new Error(failureOf(job)),
      msg: `Scheduled publication failed: ${doc?.relationTo} ${doc?.value}`,
    })
    await payload.db.updateOne({
      id: job.id,
      collection: 'payload-jobs',
      data: { input: { ...job.input, told: true } },
      returning: false,
    })
    await mailAuthor({ job, payload }).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'A mail about a failed schedule could not be sent' }),
    )
  }
}

const mailAuthor = async ({
  job,
  payload,
}: {
  job: ScheduledJob
  payload: Payload
}): Promise<void> => {
  const { doc, user } = job.input
  if (!doc || !user) return
  const author = await payload.findByID({
    id: user.value,
    collection: user.relationTo as 'users',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { email: true },
  })
  if (!author) return
  const { routes } = payload.config
  await payload.sendEmail({
    subject: 'Jadwal terbit tidak berhasil',
    text: `Tulisan yang Anda jadwalkan untuk situs desa belum terbit. Buka tautan ini untuk membaca alasannya, memperbaikinya, lalu menerbitkan atau menjadwalkannya lagi:\n\n${publicOrigin(payload)}${routes.admin}/collections/${doc.relationTo}/${doc.value}`,
    to: author.email,
  })
}
