import type { DocumentRow } from '../../../../themes/contract'
import type { File } from '../../../payload-types'
import { fileLink } from '../../frame/fileLink'
import { classLabel, kindText } from './documentText'
import type { DocumentEntry } from './findDocuments'

/** A document in a list. */
export const documentRow = (args: {
  doc: DocumentEntry
  file: File | undefined
  href: string
}): DocumentRow => ({
  classText: classLabel(args.doc.class),
  download: fileLink(args.file),
  href: args.href,
  kindText: kindText(args.doc),
  title: args.doc.title,
})
