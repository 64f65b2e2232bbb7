import { headers } from 'next/headers'
import type { Payload, ServerProps, TypedUser } from 'payload'

import { idOf } from '../../../../collections/shared/idOf'
import { can, scopeOf } from '../../../../collections/shared/staff'
import { pickedVillage } from '../../tenancy/pickedVillage'
import type { EditingPluginConfig } from '../index'
import { editingStyles as styles } from './editingStyles'

type Props = Pick<EditingPluginConfig, 'siteOf'> & ServerProps

/**
 * The first thing on the dashboard for who may write: what an operator comes for, each one tap
 * away.
 */
export const Desk = async ({ payload, siteOf, user }: Props) => {
  if (!user || !can(user, 'content.write')) return null
  const village = await villageOf({ payload, user })
  const { admin } = payload.config.routes
  // For who reaches several villages a form can only be opened for a picked one.
  if (!village) return null
  const site = siteOf?.(village, village.region)
  return (
    <nav aria-label="Pekerjaan sehari-hari" style={styles.section}>
      <ul style={styles.actions}>
        <Action href={`${admin}/collections/news/create`} isMain label="Tulis berita" />
        <Action href={`${admin}/collections/events/create`} label="Tambah acara" />
        <Action href={`${admin}/collections/notices/create`} label="Buat pengumuman" />
        {site && <Action href={site} label="Lihat situs desa" />}
      </ul>
    </nav>
  )
}

const Action = ({
  href,
  isMain = false,
  label,
}: {
  href: string
  isMain?: boolean
  label: string
}) => (
  <li style={isMain ? styles.mainItem : styles.actionItem}>
    <a href={href} style={isMain ? styles.mainAction : styles.action}>
      {label}
    </a>
  </li>
)

type Found = { domain?: null | string; region: { host?: null | string }; slug?: null | string }

/** The one village of the person, or the one picked in the admin, with its regency's host. */
const villageOf = async ({
  payload,
  user,
}: {
  payload: Payload
  user: TypedUser
}): Promise<Found | undefined> => {
  const scope = scopeOf(user)
  const id =
    scope.kind === 'villages' && scope.ids.length === 1
      ? idOf(scope.ids[0])
      : pickedVillage({ headers: await headers() })
  if (!id) return undefined
  const village = await payload.findByID({
    id,
    collection: 'villages',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    select: { domain: true, regency: true, slug: true },
    user,
  })
  if (!village) return undefined
  const { docs } = await payload.find({
    collection: 'regencies',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { host: true },
    user,
    where: { code: { equals: village.regency } },
  })
  return { domain: village.domain ?? null, region: docs[0] ?? {}, slug: village.slug ?? null }
}
