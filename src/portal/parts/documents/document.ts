import type { DocumentView, Fact } from '../../../../themes/contract'
import type { Document, File } from '../../../payload-types'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { fileLink, fileText } from '../../frame/fileLink'
import { officeText } from '../../frame/officeText'
import { villageParts } from '../../frame/villagePage'
import { findFiles } from '../../read/findFiles'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { dateText } from '../../words/text'
import { documentRow } from './documentRow'
import { classLabel, kindLabel, kindText, numberAndYear } from './documentText'
import { findDocuments } from './findDocuments'

/** `/dokumen/<slug>`: one document with its file and others of its kind. */
export const documentPage = async (
  context: PageContext<VillageSite>,
  doc: Document,
): Promise<PageResult> => {
  const { reader, site } = context
  const related = await findDocuments({
    limit: 3,
    reader,
    where: { and: [{ kind: { equals: doc.kind } }, { id: { not_in: [doc.id] } }] },
  })
  const [parts, fileOf] = await Promise.all([
    villageParts(context),
    findFiles(reader, [doc.file, ...related.docs.map((other) => other.file)]),
  ])
  const file = fileOf(doc.file)
  const all = href(site, '/dokumen')
  const view: DocumentView = {
    ...parts.base({
      crumbs: [
        { href: all, label: 'Dokumen' },
        { href: href(site, `/dokumen/${doc.slug}`), label: doc.title },
      ],
      description: doc.summary?.trim() || `${kindText(doc)}: ${doc.title}`,
      title: doc.title,
    }),
    back: { href: all, label: 'Semua dokumen' },
    download: fileLink(file),
    facts: factsOf(doc, file),
    lead: doc.summary?.trim() || undefined,
    related: related.docs.map((other) =>
      documentRow({
        doc: other,
        file: fileOf(other.file),
        href: href(site, `/dokumen/${other.slug}`),
      }),
    ),
    requestText: file
      ? undefined
      : `Berkasnya tidak diunggah. Mintalah salinannya ke PPID desa di ${officeText(site.village)}; permintaan dijawab paling lambat 10 hari kerja.`,
    title: doc.title,
  }
  return asPage({ name: 'Document', view })
}

const factsOf = (doc: Document, file: File | undefined): Fact[] => {
  const number = numberAndYear(doc)
  return [
    { label: 'Jenis', value: kindLabel(doc.kind) },
    number
      ? { label: 'Nomor dan tahun', value: number }
      : { label: 'Tahun', value: String(doc.year) },
    ...(doc.date ? [{ label: 'Ditetapkan', value: dateText(doc.date).text }] : []),
    { label: 'Golongan informasi', value: classLabel(doc.class) },
    ...(file ? [{ label: 'Berkas', value: fileText(file) }] : []),
  ]
}
