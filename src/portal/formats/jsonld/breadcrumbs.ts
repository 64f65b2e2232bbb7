import type { Link } from '../../../../themes/contract'
import type { Thing } from './thing'

/** The way from the home page to a page; none on the home page. */
export const breadcrumbs = ({ crumbs, origin }: { crumbs: Link[]; origin: string }): Thing[] =>
  crumbs.length < 2
    ? []
    : [
        {
          '@type': 'BreadcrumbList',
          itemListElement: crumbs.map(({ href, label }, index) => ({
            '@type': 'ListItem',
            item: new URL(href, origin).href,
            name: label,
            position: index + 1,
          })),
        },
      ]
