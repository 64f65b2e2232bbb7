import type { Payload } from 'payload'

import { slugify } from '../../collections/shared/slugify'
import { pdfOf } from './pdfOf'
import { seedOptions } from './seedOptions'
import { documentTexts } from './texts/documentTexts'

/**
 * Writes a village's public information with small files to download. Returns the id of its newest
 * budget paper.
 */
export const seedDocuments = async (args: {
  name: string
  payload: Payload
  village: string
}): Promise<string | undefined> => {
  const { name, payload, village } = args
  const thisYear = new Date().getFullYear()
  let budgetPaper: string | undefined
  for (const { hasFile, number, yearsAgo, ...text } of documentTexts) {
    const year = thisYear - yearsAgo
    const title = `${text.title}${text.kind === 'formulir' || text.kind === 'ppid' ? '' : ` ${year}`}`
    const file = hasFile
      ? await seedFile({
          lines: [
            text.summary ?? '',
            '',
            `Pemerintah Desa ${name}. Berkas contoh, bukan dokumen resmi.`,
          ],
          payload,
          title,
          village,
        })
      : undefined
    const { id } = await payload.create({
      ...seedOptions,
      collection: 'documents',
      data: {
        ...text,
        _status: 'published',
        ...(file ? { file } : {}),
        ...(number ? { date: `${year}-01-14T00:00:00.000Z`, number } : {}),
        slug: slugify(title),
        title,
        village,
        year,
      },
    })
    if (text.kind === 'perdes' && number === '6') budgetPaper = id
  }
  return budgetPaper
}

const seedFile = async (args: {
  lines: readonly string[]
  payload: Payload
  title: string
  village: string
}): Promise<string> => {
  const { lines, payload, title, village } = args
  const data = pdfOf({ lines, title })
  const { id } = await payload.create({
    ...seedOptions,
    collection: 'files',
    data: { title, village },
    file: { data, mimetype: 'application/pdf', name: `${slugify(title)}.pdf`, size: data.length },
  })
  return id
}
