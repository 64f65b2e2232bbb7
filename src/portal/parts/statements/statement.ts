import { type BaseView, markSafeHtml, type Page } from '../../../../themes/contract'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { regencyParts } from '../../frame/regencyPage'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { RegencySite, Site, VillageSite } from '../../site/site'
import { accessibilityText } from './accessibilityText'
import { privacyText } from './privacyText'
import { reachHtml } from './reachHtml'

const statements = {
  aksesibilitas: { text: accessibilityText, title: 'Aksesibilitas' },
  privasi: { text: privacyText, title: 'Privasi' },
}

type Name = keyof typeof statements

/**
 * `/aksesibilitas` and `/privasi` of a village: statements of the software, with the village's own
 * contact.
 */
export const villageStatement =
  (name: Name) =>
  async (context: PageContext<VillageSite>): Promise<PageResult> => {
    const parts = await villageParts(context)
    return asPage(
      pageOf({ base: parts.base(headOf(name, context.site)), name, site: context.site }),
    )
  }

/** The same on a regency's portal. */
export const regencyStatement =
  (name: Name) =>
  async (context: PageContext<RegencySite>): Promise<PageResult> => {
    const parts = await regencyParts(context)
    return asPage(
      pageOf({ base: parts.base(headOf(name, context.site)), name, site: context.site }),
    )
  }

const headOf = (name: Name, site: Site) => {
  const { title } = statements[name]
  return { crumbs: [{ href: href(site, `/${name}`), label: title }], title }
}

const pageOf = ({ base, name, site }: { base: BaseView; name: Name; site: Site }): Page => {
  const { text, title } = statements[name]
  const other: Name = name === 'privasi' ? 'aksesibilitas' : 'privasi'
  return {
    name: 'Page',
    view: {
      ...base,
      // Nothing but texts of the software and escaped names.
      body: markSafeHtml(text({ name: base.site.name, reachHtml: reachHtml(base.site.contact) })),
      lead: undefined,
      links: [{ href: href(site, `/${other}`), label: statements[other].title }],
      linksTitle: 'Tentang situs ini',
      title,
      updatedText: undefined,
    },
  }
}
