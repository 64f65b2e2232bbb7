import type { PageView } from '../../../themes/contract'
import { asPage, type PageContext, type PageResult } from '../contract/part'
import { regencyParts } from '../frame/regencyPage'
import { richText } from '../rich-text/richText'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { dateText } from '../words/text'

/** `/tentang`: what the portal is and who answers for it. */
export const regencyAbout = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { site } = context
  const { about, contact, name, updatedAt } = site.regency
  const body = richText(about)
  const parts = await regencyParts(context)
  const view: PageView = {
    ...parts.base({
      crumbs: [{ href: href(site, '/tentang'), label: 'Tentang portal' }],
      title: 'Tentang portal',
    }),
    body,
    lead: body
      ? undefined
      : `Portal ini mengumpulkan situs resmi desa-desa di ${name} dan dikelola oleh ${contact?.office ?? `Pemerintah ${name}`}.`,
    links: [
      { href: href(site, '/desa'), label: 'Cari desa' },
      { href: href(site, '/aksesibilitas'), label: 'Aksesibilitas' },
      { href: href(site, '/privasi'), label: 'Privasi' },
    ],
    linksTitle: 'Lihat juga',
    title: 'Tentang portal',
    updatedText: dateText(updatedAt).text,
  }
  return asPage({ name: 'Page', view })
}
