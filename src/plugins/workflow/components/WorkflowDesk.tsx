import { headers } from 'next/headers'
import type { Payload, ServerProps, TypedUser } from 'payload'

import { can } from '../../../../collections/shared/staff'
import type { Workflow } from '../../../../collections/shared/workflow'
import { pickedVillage } from '../../tenancy/pickedVillage'
import { deskStyles as styles } from './deskStyles'
import { findQueue } from './findQueue'

/** Most drafts the dashboard names; the list has the rest. */
const shown = 5

/** On the dashboard: what waits for this person, collection by collection. */
export const WorkflowDesk = async ({
  payload,
  user,
  workflows,
}: ServerProps & { workflows: Record<string, Workflow> }) => {
  if (!user) return null
  const village = pickedVillage({ headers: await headers() })
  const queues = await Promise.all(
    Object.entries(workflows).map(([slug, workflow]) =>
      Waiting({ payload, slug, user, village, workflow }),
    ),
  )
  return <>{queues}</>
}

type WaitingProps = {
  payload: Payload
  slug: string
  user: TypedUser
  village: string | undefined
  workflow: Workflow
}

const Waiting = async ({ payload, slug, user, village, workflow }: WaitingProps) => {
  const queue = workflow.queues.find(({ ability }) => can(user, ability))
  if (!queue) return null
  const { rows, total } = await findQueue({
    field: workflow.fields.state,
    limit: shown,
    payload,
    slug,
    state: queue.state,
    user,
    village,
  })
  if (total === 0) return null
  const { admin } = payload.config.routes
  return (
    <section key={slug} style={styles.section}>
      <h2 style={styles.heading}>
        {queue.heading} ({total})
      </h2>
      <p style={styles.hint}>{queue.hint}</p>
      <ul style={styles.list}>
        {rows.map(({ id, title }) => (
          <li key={id} style={styles.row}>
            <a href={`${admin}/collections/${slug}/${id}`} style={styles.link}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
