import type { PayloadRequest } from 'payload'

import { idOf } from '../../../collections/shared/idOf'
import { publicOrigin } from '../../../collections/shared/publicOrigin'
import { type Ability, type Role, roleNames, roles } from '../../../collections/users/roles'
import type { Reviewed } from './reviewEndpoint'
import type { ReviewState } from './steps'

/** Most people told of one step; a village has fewer. */
const mostReaders = 20

/**
 * Tells the other side by mail: a sent draft those who publish in its village, a returned one those
 * who write there. The mail holds a link and nothing of the draft or of its writer, as a draft may
 * name people. A mail that fails fails no step: the dashboard shows the same.
 */
export const announceReview = async (args: { doc: Reviewed; req: PayloadRequest; slug: string; state: ReviewState }): Promise<void> => {
  const { doc, req, slug, state } = args
  const village = idOf(doc.village)
  if (state === 'ditulis' || !village) return
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: mostReaders,
    overrideAccess: true,
    pagination: false,
    req,
    select: { email: true },
    where: { and: [{ villages: { in: [village] } }, { role: { in: readersOf(state) } }] },
  })
  const { routes } = req.payload.config
  const link = `${publicOrigin(req.payload)}${routes.admin}/collections/${slug}/${doc.id}`
  for (const { email } of docs.filter(({ id }) => id !== req.user?.id)) {
    await req.payload
      .sendEmail({ ...words[state], text: `${words[state].text}\n\n${link}`, to: email })
      .catch((err: unknown) => req.payload.logger.error({ err, msg: 'A mail about a review step could not be sent' }))
  }
}

const readersOf = (state: 'dikembalikan' | 'dikirim'): Role[] =>
  roleNames.filter((role) => {
    const { abilities, level }: { abilities: readonly Ability[]; level: string } = roles[role]
    return level === 'village' && abilities.includes('content.write') && abilities.includes('content.publish') === (state === 'dikirim')
  })

const words = {
  dikembalikan: {
    subject: 'Tulisan dikembalikan dengan catatan',
    text: 'Sebuah tulisan untuk situs desa dikembalikan oleh editor dengan catatan. Buka tautan ini untuk membaca catatannya, memperbaiki tulisan, lalu mengirimkannya lagi:',
  },
  dikirim: {
    subject: 'Tulisan menunggu diperiksa',
    text: 'Sebuah tulisan untuk situs desa menunggu Anda periksa. Buka tautan ini untuk menerbitkannya atau mengembalikannya dengan catatan:',
  },
} as const
