import type { ContactPageView } from '../../../../themes/contract'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { callRows } from '../../frame/callRows'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { mapLink, outlineView } from '../../words/place'
import { villageName } from '../../words/text'
import { findOfficials } from '../profile/findOfficials'

/** `/kontak`: whom to call for what, and how to reach the office. */
export const contact = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const { village } = site
  const [officials, parts] = await Promise.all([findOfficials(reader), villageParts(context)])
  const district = parts.data.district ? `Kecamatan ${parts.data.district.name}` : undefined
  const base = parts.base({
    crumbs: [{ href: href(site, '/kontak'), label: 'Kontak' }],
    description: `Alamat, telepon, dan jam buka Kantor ${villageName(village)}.`,
    title: 'Kontak',
  })
  const office = base.site.contact
  const view: ContactPageView = {
    ...base,
    calls: callRows({ officials, village }),
    contact: office,
    emptyText: office
      ? undefined
      : `Kantor desa belum mengisi kontaknya. Datanglah ke kantor desa pada jam kerja, atau hubungi kantor ${district ?? 'kecamatan'}.`,
    lead: office && 'Telepon, tulis, atau datang ke kantor desa.',
    mapLink: mapLink(village),
    outline: outlineView(village),
    social: base.site.social,
    title: 'Kontak',
  }
  return asPage({ name: 'Contact', view })
}
