import type { PageView } from '../../../../themes/contract'
import type { Page } from '../../../payload-types'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { villageParts } from '../../frame/villagePage'
import { richText } from '../../rich-text/richText'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { dateText } from '../../words/text'

/** Other pages named beside one; the site map names them all. */
const mostLinks = 30

/** `/halaman/<slug>`: a page of the village's own. */
export const ownPage = async (
  context: PageContext<VillageSite>,
  page: Page,
): Promise<PageResult> => {
  const { site } = context
  const parts = await villageParts(context)
  const isProfile = page.section === 'profil'
  const crumbs = [
    ...(isProfile ? [{ href: href(site, '/profil'), label: 'Profil desa' }] : []),
    { href: href(site, `/halaman/${page.slug ?? ''}`), label: page.title },
  ]
  const view: PageView = {
    ...parts.base({ crumbs, title: page.title }),
    body: richText(page.body),
    lead: undefined,
    links: parts.data.pages
      .filter(({ id, section }) => id !== page.id && section === page.section)
      .slice(0, mostLinks)
      .map((other) => ({ href: href(site, `/halaman/${other.slug}`), label: other.title })),
    linksTitle: isProfile ? 'Tentang desa' : 'Halaman lain',
    title: page.title,
    updatedText: dateText(page.updatedAt).text,
  }
  return asPage({ name: 'Page', view })
}
