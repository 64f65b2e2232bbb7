import { headers } from 'next/headers'
import type { ServerProps } from 'payload'

import { can } from '../../../../collections/shared/staff'
import { pickedVillage } from '../../tenancy/pickedVillage'
import { deskStyles as styles } from './deskStyles'
import { findReviews } from './findReviews'

/** Above the list, for who publishes: the way to what waits for review, with its number. */
export const ReviewFilter = async ({ payload, slug, user }: ServerProps & { slug: string }) => {
  if (!user || !can(user, 'content.publish')) return null
  const village = pickedVillage({ headers: await headers() })
  const { total } = await findReviews({ limit: 1, payload, slug, state: 'dikirim', user, village })
  const list = `${payload.config.routes.admin}/collections/${slug}`
  return (
    <nav aria-label="Saringan pemeriksaan" style={{ display: 'flex', flexWrap: 'wrap', gap: '0 24px' }}>
      <a href={`${list}?where[or][0][and][0][review][equals]=dikirim`} style={styles.link}>
        Menunggu diperiksa ({total})
      </a>
      <a href={list} style={styles.link}>
        Semua
      </a>
    </nav>
  )
}
