import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook, ValidationError } from 'payload'
import sharp from 'sharp'

import { staffOf } from '../shared/access'
import { fieldError } from '../shared/fieldError'
import { slugify } from '../shared/slugify'
import { can } from '../shared/staff'

/** Largest photo accepted, in bytes and in pixels; a phone's photo is well below both. */
export const maxUploadBytes = 10 * 1024 * 1024
const maxPixels = 50_000_000
const allowedFormats = ['jpeg', 'png', 'webp']

/**
 * Checks a photo by its bytes, not by its name or claimed type, and gives it the name it will be
 * served by. Refusals name the reason, in Indonesian.
 */
export const nameUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (operation !== 'create' && operation !== 'update') return args
  if (!file) {
    // Without a file Payload would fetch one from `data.url`, which is an address of the caller's
    // choice.
    if (operation === 'create') throw refuse('Pilih berkas foto untuk diunggah.')
    return args
  }
  const staff = staffOf(req)
  if (operation === 'update' && staff && !can(staff, 'content.publish')) {
    throw refuse(
      'Foto yang sudah diunggah hanya dapat diganti oleh editor. Unggah sebagai foto baru.',
    )
  }
  if (file.size > maxUploadBytes)
    throw refuse('Foto lebih dari 10 MB. Perkecil dahulu, lalu unggah lagi.')
  const meta =
    file.size > 0
      ? await sharp(file.tempFilePath || file.data, { limitInputPixels: maxPixels })
          .metadata()
          .catch(() => undefined)
      : undefined
  if (!meta || !allowedFormats.includes(meta.format)) {
    throw refuse('Berkas ini bukan foto JPG, PNG, atau WebP. Pilih berkas foto.')
  }
  if ((meta.width ?? 0) * (meta.height ?? 0) > maxPixels) {
    throw refuse('Ukuran foto lebih dari 50 megapiksel. Perkecil dahulu, lalu unggah lagi.')
  }
  const stem = slugify(file.name.replace(/\.[^.]*$/, '')).slice(0, 40) || 'foto'
  file.name = `${stem}-${randomBytes(6).toString('hex')}.${meta.format === 'jpeg' ? 'jpg' : meta.format}`
  file.mimetype = `image/${meta.format}`
  return args
}

const refuse = (message: string): ValidationError =>
  fieldError({ collection: 'media', message, path: 'file' })
