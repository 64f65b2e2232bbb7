import { headers } from 'next/headers'
import type { ServerProps } from 'payload'

import { can } from '../../../../collections/shared/staff'
import { pickedVillage } from '../../tenancy/pickedVillage'
import { deskStyles as styles } from './deskStyles'
import { findReviews, type ReviewRow } from './findReviews'

/** Most drafts the dashboard names; the list has the rest. */
const shown = 5

/** On the dashboard: what waits for an editor, and what came back to who only writes. */
export const ReviewDesk = async ({ payload, slugs, user }: ServerProps & { slugs: string[] }) => {
  if (!user || !can(user, 'content.write')) return null
  const isEditor = can(user, 'content.publish')
  const state = isEditor ? 'dikirim' : 'dikembalikan'
  const village = pickedVillage({ headers: await headers() })
  const found = await Promise.all(slugs.map((slug) => findReviews({ limit: shown, payload, slug, state, user, village })))
  const total = found.reduce((sum, each) => sum + each.total, 0)
  if (total === 0) return null
  const { admin } = payload.config.routes
  const rows = found.flatMap((each) => each.rows).slice(0, shown)
  return (
    <section style={styles.section}>
      <h2 style={styles.heading}>{isEditor ? `Menunggu diperiksa (${total})` : `Dikembalikan dengan catatan (${total})`}</h2>
      <p style={styles.hint}>{isEditor ? 'Buka, lalu terbitkan atau kembalikan dengan catatan.' : 'Buka, perbaiki sesuai catatan editor, lalu kirim lagi.'}</p>
      <ul style={styles.list}>
        {rows.map((row) => (
          <Row admin={admin} key={`${row.slug}/${row.id}`} row={row} />
        ))}
      </ul>
    </section>
  )
}

const Row = ({ admin, row }: { admin: string; row: ReviewRow }) => (
  <li style={styles.row}>
    <a href={`${admin}/collections/${row.slug}/${row.id}`} style={styles.link}>
      {row.title}
    </a>
  </li>
)
