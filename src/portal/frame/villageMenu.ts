import { idOf } from '../../../collections/shared/idOf'
import type { Link, NavItem } from '../../../themes/contract'
import type { FramePage } from '../contract/frameData'
import type { Part, PartEntry } from '../contract/part'
import { href } from '../site/address'
import type { VillageSite } from '../site/site'

type MenuArgs = { pages: FramePage[]; parts: readonly Part[]; path: string; site: VillageSite }

/** An entry as a village arranges it: a page of its own or a part of the site. */
type Entry = { label?: null | string; page?: unknown; part?: null | string }

type Item = Link & { children: Link[] }

/** Profile pages in the usual menu and the footer; the profile names them all. */
const mostPages = 8

/**
 * The menu a village arranged, without what visitors cannot open: a page not published, in the
 * trash or gone. The usual menu where it arranged none, or nothing of it is left.
 */
export const villageMenu = (args: MenuArgs): NavItem[] => {
  const arranged = arrangedMenu(args)
  const items = arranged.length > 0 ? arranged : usualMenu(args)
  const here = href(args.site, args.path)
  const isCurrent = (link: Link) => here === link.href || here.startsWith(`${link.href}/`)
  return items.map((item) => {
    const children = item.children.map((child) => ({ ...child, isCurrent: isCurrent(child) }))
    return {
      ...item,
      children,
      isCurrent: isCurrent(item) || children.some((child) => child.isCurrent),
    }
  })
}

/** The parts of the site in two levels; the profile's own pages stand under it. */
export const usualMenu = ({
  pages,
  parts,
  site,
}: Pick<MenuArgs, 'pages' | 'parts' | 'site'>): Item[] => {
  const listed = entriesOf(parts)
  return listed
    .filter(({ entry }) => !entry.under)
    .map((part) => {
      const own =
        part.name === 'profil'
          ? pages.filter(({ section }) => section === 'profil').slice(0, mostPages)
          : []
      const below = listed.filter(({ entry }) => entry.under === part.name)
      return {
        ...partLink(site, part),
        children: [
          ...own.map((page) => pageLink(site, page)),
          ...below.map((each) => partLink(site, each)),
        ],
      }
    })
}

type Listed = { entry: PartEntry; name: string }

const entriesOf = (parts: readonly Part[]): Listed[] =>
  parts.flatMap(({ entry, name }) => (entry ? [{ entry, name }] : []))

export const pageLink = (
  site: VillageSite,
  { slug, title }: Pick<FramePage, 'slug' | 'title'>,
): Link => ({
  href: href(site, `/halaman/${slug ?? ''}`),
  label: title,
})

const arrangedMenu = ({ pages, parts, site }: MenuArgs): Item[] => {
  const listed = entriesOf(parts)
  const linkOf = (entry: Entry): Link[] => {
    const page = pages.find(({ id }) => id === idOf(entry.page))
    const part = listed.find(({ name }) => name === entry.part)
    const target = page ? pageLink(site, page) : part && partLink(site, part)
    return target ? [{ ...target, label: entry.label?.trim() || target.label }] : []
  }
  const items = (site.village.menu ?? []).flatMap((entry): Item[] => {
    const children = once((entry.children ?? []).flatMap(linkOf))
    const [own] = linkOf(entry)
    const [first] = children
    if (own) return [{ ...own, children }]
    const label = entry.label?.trim()
    // What stands below an entry without a page is not lost with it: under its words, else in its
    // place.
    if (label && first) return [{ children, href: first.href, label }]
    return children.map((child) => ({ ...child, children: [] }))
  })
  return once(items)
}

const partLink = (site: VillageSite, { entry, name }: Listed): Link => ({
  href: href(site, `/${name}`),
  label: entry.label,
})

/** Each address once, where it stands first. */
const once = <Entry extends Link>(links: Entry[]): Entry[] =>
  links.filter((link, index) => links.findIndex((other) => other.href === link.href) === index)
