import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Role } from '../../collections/shared/roles'
import type { Invitation } from '../../src/payload-types'

type InvitationData = {
  district?: string
  email: string
  name: string
  regency?: string
  role: Role
  villages?: string[]
}

export const buildInvitation = (overrides: Partial<InvitationData> = {}): InvitationData => ({
  name: 'Undangan Uji',
  email: `undangan-${randomBytes(6).toString('hex')}@contoh.invalid`,
  role: 'editor',
  ...overrides,
})

export const createInvitation = (
  payload: Payload,
  overrides: Partial<InvitationData> = {},
): Promise<Invitation> =>
  payload.create({
    collection: 'invitations',
    context: { trusted: true },
    data: buildInvitation(overrides),
    depth: 0,
    overrideAccess: true,
  })
