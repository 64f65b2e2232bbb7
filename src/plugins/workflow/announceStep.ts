import type { PayloadRequest } from 'payload'

import { idOf } from '../../../collections/shared/idOf'
import { publicOrigin } from '../../../collections/shared/publicOrigin'
import { type Ability, type Role, roleNames, roles } from '../../../collections/shared/roles'
import type { Stepped, WorkflowStep } from '../../../collections/shared/workflow'

/** Most people told of one step; a village has fewer. */
const mostReaders = 20

type Told = NonNullable<WorkflowStep<string>['tells']>

/**
 * Tells the other side by mail. The mail holds a link and nothing of the document or of its writer,
 * as a draft may name people. A mail that fails fails no step: the dashboard shows the same.
 */
export const announceStep = async (args: {
  doc: Stepped
  req: PayloadRequest
  slug: string
  step: WorkflowStep<string> | undefined
}): Promise<void> => {
  const { doc, req, slug, step } = args
  const village = idOf(doc.village)
  if (!step?.tells || !village) return
  const { subject, text } = step.tells
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: mostReaders,
    overrideAccess: true,
    pagination: false,
    req,
    select: { email: true },
    where: { and: [{ villages: { in: [village] } }, { role: { in: readersOf(step.tells) } }] },
  })
  const { routes } = req.payload.config
  const link = `${publicOrigin(req.payload)}${routes.admin}/collections/${slug}/${doc.id}`
  for (const { email } of docs.filter(({ id }) => id !== req.user?.id)) {
    await req.payload
      .sendEmail({ subject, text: `${text}\n\n${link}`, to: email })
      .catch((err: unknown) =>
        req.payload.logger.error({ err, msg: 'A mail about a workflow step could not be sent' }),
      )
  }
}

const readersOf = ({ except, to }: Told): Role[] =>
  roleNames.filter((role) => {
    const { abilities, level }: { abilities: readonly Ability[]; level: string } = roles[role]
    return level === 'village' && abilities.includes(to) && !(except && abilities.includes(except))
  })
