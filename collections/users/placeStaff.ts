import type { PayloadRequest } from 'payload'
import { Forbidden, type ValidationError } from 'payload'

import { staffOf } from '../shared/access'
import { districtCodePattern, regencyCodePattern, regencyOfCode } from '../shared/codes'
import { fieldError } from '../shared/fieldError'
import { isDocumentId } from '../shared/isDocumentId'
import { type Role, roles } from '../shared/roles'
import { isWithin, roleOf, scopeOf, type Staff, villageIds } from '../shared/staff'

/** Role and scope as stored: only the part that the role's level uses is kept. */
export type StoredPlace = { district: null | string; regency: null | string; villages: string[] }

/**
 * Checks that role and scope fit together and lie inside what the signed-in giver may give.
 * Code that acts for nobody (the start command, an accepted invitation) says so with
 * `context.trusted`, which no request from outside can set.
 * @throws ValidationError with the field and what to do, Forbidden without a giver.
 */
export const placeStaff = async (args: {
  req: PayloadRequest
  user: Omit<Staff, 'id'>
}): Promise<StoredPlace> => {
  const { req } = args
  const user: Staff = { id: '', ...args.user }
  const role = roleOf(user)
  if (!role) throw invalid('role', 'Pilih peran.')
  const place = await placeOf({ req, role, user })
  if (req.context.trusted !== true) requireMayGive({ place, req, role })
  return place.stored
}

type UserPlace = {
  /** Where the account reaches, one entry a village, or one for its region. */
  reach: { district: string; regency: string; village: string }[]
  stored: StoredPlace
}

const placeOf = async (args: {
  req: PayloadRequest
  role: Role
  user: Staff
}): Promise<UserPlace> => {
  const { req, role, user } = args
  switch (roles[role].level) {
    case 'district': {
      const code = user.district ?? ''
      if (!districtCodePattern.test(code))
        throw invalid('district', 'Tulis kode kecamatan seperti 36.04.05.')
      const regency = regencyOfCode(code)
      return {
        reach: [{ district: code, regency, village: '' }],
        stored: { district: code, regency, villages: [] },
      }
    }
    case 'platform':
      return {
        reach: [{ district: '', regency: '', village: '' }],
        stored: { district: null, regency: null, villages: [] },
      }
    case 'regency': {
      const code = user.regency ?? ''
      if (!regencyCodePattern.test(code))
        throw invalid('regency', 'Tulis kode kabupaten seperti 36.04.')
      return {
        reach: [{ district: '', regency: code, village: '' }],
        stored: { district: null, regency: code, villages: [] },
      }
    }
    case 'village':
      return villagePlace({ ids: villageIds(user), req })
  }
}

const villagePlace = async (args: { ids: string[]; req: PayloadRequest }): Promise<UserPlace> => {
  const ids = [...new Set(args.ids)]
  if (ids.length === 0) throw invalid('villages', 'Pilih paling sedikit satu desa.')
  if (!ids.every((id) => isDocumentId(args.req.payload, id)))
    throw invalid('villages', 'Ada desa yang tidak ditemukan.')
  const { docs } = await args.req.payload.find({
    collection: 'villages',
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req: args.req,
    where: { id: { in: ids } },
  })
  const villages = docs.map((doc) => ({
    id: doc.id,
    district: doc.district ?? '',
    regency: doc.regency ?? '',
  }))
  if (villages.length !== ids.length) throw invalid('villages', 'Ada desa yang tidak ditemukan.')
  const regency = villages[0]?.regency ?? ''
  if (villages.some((village) => village.regency !== regency)) {
    throw invalid('villages', 'Semua desa seorang petugas harus dalam satu kabupaten.')
  }
  return {
    reach: villages.map(({ id, district }) => ({ district, regency, village: String(id) })),
    stored: { district: null, regency, villages: ids },
  }
}

const requireMayGive = (args: { place: UserPlace; req: PayloadRequest; role: Role }): void => {
  const giver = staffOf(args.req)
  const giverRole = roleOf(giver)
  if (!giver || !giverRole) throw new Forbidden(args.req.t)
  const scope = scopeOf(giver)
  const mayGive = (roles[giverRole].assigns as readonly string[]).includes(args.role)
  if (!mayGive) throw invalid('role', 'Anda tidak dapat memberikan peran ini.')
  if (!args.place.reach.every((place) => isWithin(scope, place))) {
    throw invalid('villages', 'Wilayah petugas ini di luar wilayah Anda.')
  }
}

const invalid = (path: string, message: string): ValidationError =>
  fieldError({ collection: 'users', message, path })
