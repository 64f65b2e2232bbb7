import { notFound, type PageContext, type PageResult } from '../contract/part'
import { absoluteHref } from '../site/address'

/** Signing in, drafts and secrets, and answers to whatever somebody types. */
const closed = ['/admin', '/api', '/pratinjau', '/undangan', '/cari', '/desa/*/cari', '/*?*q=']

/**
 * `/robots.txt`. A village below a path of the portal has none: crawlers read that of the host
 * alone.
 */
export const robots = ({ site }: PageContext): PageResult => {
  if (site.base) return notFound
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absoluteHref(site, '/sitemap.xml')}`,
  ]
  return { body: `${lines.join('\n')}\n`, contentType: 'text/plain; charset=utf-8', kind: 'file' }
}
