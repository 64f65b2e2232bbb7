import { headers } from 'next/headers'
import type { ServerProps } from 'payload'

import { can } from '../../../../collections/shared/staff'
import type { Workflow } from '../../../../collections/shared/workflow'
import { pickedVillage } from '../../tenancy/pickedVillage'
import { deskStyles as styles } from './deskStyles'
import { findQueue } from './findQueue'

type Props = ServerProps & { slug: string; workflow: Workflow }

/** Above the list, for whose queue it is: the way to what waits there, with its number. */
export const WorkflowFilter = async ({ payload, slug, user, workflow }: Props) => {
  const queue = workflow.queues.find(({ ability, isFilter }) => isFilter && can(user, ability))
  if (!user || !queue) return null
  const field = workflow.fields.state
  const village = pickedVillage({ headers: await headers() })
  const { total } = await findQueue({
    field,
    limit: 1,
    payload,
    slug,
    state: queue.state,
    user,
    village,
  })
  const list = `${payload.config.routes.admin}/collections/${slug}`
  return (
    <nav
      aria-label="Saringan pemeriksaan"
      style={{ display: 'flex', flexWrap: 'wrap', gap: '0 24px' }}
    >
      <a href={`${list}?where[or][0][and][0][${field}][equals]=${queue.state}`} style={styles.link}>
        {queue.heading} ({total})
      </a>
      <a href={list} style={styles.link}>
        Semua
      </a>
    </nav>
  )
}
