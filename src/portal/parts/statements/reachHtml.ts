import type { ContactView } from '../../../../themes/contract'
import { escapeHtml } from '../../rich-text/escapeHtml'

/**
 * How to reach the office in one sentence of HTML: by telephone, WhatsApp or e-mail, else in
 * person.
 */
export const reachHtml = (contact: ContactView | undefined): string => {
  const ways = [
    ['telepon', contact?.phone],
    ['WhatsApp', contact?.whatsapp],
    ['surel', contact?.email],
  ] as const
  const links = ways.flatMap(([word, link]) =>
    link ? [`${word} <a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a>`] : [],
  )
  return links.length > 0
    ? `Hubungi kantor lewat ${links.join(' atau ')}.`
    : 'Datanglah ke kantor pada jam kerja.'
}
