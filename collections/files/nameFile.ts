import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, ValidationError } from 'payload'

import { fieldError } from '../shared/fieldError'
import { slugify } from '../shared/slugify'
import { kindOfFile } from './kindOfFile'

/** Largest file accepted, in bytes. */
const maxFileBytes = 10 * 1024 * 1024

/**
 * Knows a file by its bytes, not by its name or claimed type, and gives it the name it will be
 * served by. Refusals name the reason, in Indonesian.
 */
export const nameFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (operation !== 'create' && operation !== 'update') return args
  if (!file) {
    // Without a file Payload would fetch one from `data.url`, which is an address of the caller's
    // choice.
    if (operation === 'create') throw refuse('Pilih berkas untuk diunggah.')
    return args
  }
  if (file.size > maxFileBytes)
    throw refuse('Berkas lebih dari 10 MB. Perkecil dahulu, lalu unggah lagi.')
  const kind = kindOfFile({
    bytes: file.tempFilePath ? await readFile(file.tempFilePath) : file.data,
    name: file.name,
  })
  if (!kind)
    throw refuse(
      'Berkas ini rusak, berisi makro, atau bukan PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), atau CSV. Simpan ulang sebagai PDF, lalu unggah lagi.',
    )
  const stem = slugify(file.name.replace(/\.[^.]*$/, '')).slice(0, 60) || 'berkas'
  file.name = `${stem}-${randomBytes(6).toString('hex')}.${kind.extension}`
  file.mimetype = kind.mimeType
  return args
}

const refuse = (message: string): ValidationError =>
  fieldError({ collection: 'files', message, path: 'file' })
