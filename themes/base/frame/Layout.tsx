import type { ReactElement } from 'react'

import { Crumbs } from '../../bricks/Crumbs'
import { iconHref } from '../../bricks/iconHref'
import type { PageMeta, SiteView } from '../../contract/frame'
import type { LayoutProps } from '../../contract/slots'

/**
 * The document. One `style` element, whose text the security policy knows by its hash, and no
 * script.
 */
export const Layout = ({ view, slots, children }: LayoutProps): ReactElement => {
  const { meta, site, crumbs, css } = view
  const classes = [
    `is-${site.kind}`,
    `page-${view.page.toLowerCase()}`,
    site.isHome ? 'at-home' : '',
  ]
  return (
    <html lang={meta.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{meta.title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <HeadLinks meta={meta} site={site} />
      </head>
      <body className={classes.filter(Boolean).join(' ')}>
        <a className="skip" href="#isi">
          Langsung ke isi
        </a>
        {site.banner && (
          <div className="banner" role="status">
            <p className="wrap">
              {site.banner.text}{' '}
              {site.banner.link && <a href={site.banner.link.href}>{site.banner.link.label}</a>}
            </p>
          </div>
        )}
        {site.notices.length > 0 && (
          <section aria-label="Pemberitahuan">
            {site.notices.map((notice) => (
              <slots.NoticeBar key={notice.text} view={notice} slots={slots} />
            ))}
          </section>
        )}
        <slots.Header view={site} slots={slots} />
        {crumbs.length > 1 && <Crumbs crumbs={crumbs} />}
        <main id="isi" className="wrap">
          {children}
        </main>
        <slots.Footer view={site} slots={slots} />
      </body>
    </html>
  )
}

const HeadLinks = ({ meta, site }: { meta: PageMeta; site: SiteView }): ReactElement => (
  <>
    {meta.description && <meta name="description" content={meta.description} />}
    {meta.noindex && <meta name="robots" content="noindex" />}
    <meta name="color-scheme" content="light dark" />
    {meta.canonical && <link rel="canonical" href={meta.canonical} />}
    <link rel="icon" href={meta.iconHref ?? iconHref(site.kind)} />
    {meta.manifestHref && <link rel="manifest" href={meta.manifestHref} />}
    {meta.feeds.map(({ href, title, type }) => (
      <link key={href} rel="alternate" type={type} href={href} title={title} />
    ))}
    {meta.jsonLd && (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: meta.jsonLd }} />
    )}
    <meta property="og:title" content={meta.title} />
    <meta property="og:type" content={meta.ogType} />
    <meta property="og:site_name" content={site.name} />
    <meta property="og:locale" content="id_ID" />
    {meta.canonical && <meta property="og:url" content={meta.canonical} />}
    {meta.description && <meta property="og:description" content={meta.description} />}
    {meta.ogImage && (
      <>
        <meta property="og:image" content={meta.ogImage.src} />
        <meta property="og:image:width" content={String(meta.ogImage.width)} />
        <meta property="og:image:height" content={String(meta.ogImage.height)} />
        <meta property="og:image:alt" content={meta.ogImage.alt} />
        <meta name="twitter:card" content="summary_large_image" />
      </>
    )}
  </>
)
