import { LRUCache } from 'lru-cache'

import type { BaseView, ErrorView, Link, SiteView } from '../../../themes/contract'
import type { Part } from '../contract/part'
import { asideMeta, unlisted } from '../frame/pageMeta'
import { regencyAside } from '../frame/regencyFrame'
import { villageParts } from '../frame/villagePage'
import { createReader, type ReaderSource } from '../read/reader'
import { absoluteHref, href, regencyAddress } from '../site/address'
import type { SiteResolver } from '../site/resolveSite'
import type { PortalSettings } from '../site/settings'
import type { Site, VillageSite } from '../site/site'
import type { Answer } from './createResponder'

type Status = 400 | 404 | 410 | 429 | 500 | 503

type Words = { explanation: string; title: string }

const words: Record<Status, Words> = {
  400: {
    explanation: 'Alamat yang diminta tidak dapat dibaca. Periksa tautannya.',
    title: 'Alamat ini salah',
  },
  404: {
    explanation: 'Mungkin alamatnya salah ketik, atau halamannya sudah dipindahkan.',
    title: 'Halaman tidak ditemukan',
  },
  410: {
    explanation: 'Halaman ini pernah ada dan sudah dihapus oleh pengelola situs.',
    title: 'Halaman sudah dihapus',
  },
  429: {
    explanation:
      'Terlalu banyak percobaan dari jaringan ini. Tunggu beberapa menit, lalu tekan “Kembali” dan kirim lagi.',
    title: 'Tunggu sebentar',
  },
  500: {
    explanation: 'Kesalahan ini sudah tercatat. Cobalah lagi beberapa saat lagi.',
    title: 'Ada yang salah di pihak kami',
  },
  503: {
    explanation: 'Data sedang tidak dapat dibaca. Cobalah lagi beberapa menit lagi.',
    title: 'Situs sedang terganggu',
  },
}

const closed: Record<'beku' | 'terdaftar', Words> = {
  beku: {
    explanation: 'Situs desa ini dihentikan sementara oleh dinas kabupaten.',
    title: 'Situs dihentikan sementara',
  },
  terdaftar: {
    explanation: 'Desa ini sudah terdaftar, tetapi situsnya belum dibuka.',
    title: 'Situs belum dibuka',
  },
}

/**
 * A database that is back is found within a second; browsers and crawlers need not be that quick.
 */
const retrySeconds = 10

/** Says when to come back after a failure. A site that was closed does not know. */
const withRetry = (response: Response, text: Words): Response => {
  if (text === words[503]) response.headers.set('Retry-After', String(retrySeconds))
  return response
}

/**
 * Makes the pages that say what went wrong; drawn once a site and status, so that floods cost no
 * drawing.
 */
export const createErrorPages = (args: {
  parts: readonly Part[]
  resolve: SiteResolver
  respond: (answer: Answer) => Response
  settings: PortalSettings
  source: ReaderSource
}) => {
  const { parts, resolve, respond, settings, source } = args
  // Past their ten seconds they still serve while the database cannot give a new frame.
  const drawn = new LRUCache<string, { body: string; headers: Headers; status: number }>({
    allowStale: true,
    max: 500,
    noDeleteOnStaleGet: true,
    ttl: 10_000,
  })

  const kept = async (
    key: string,
    status: Status,
    draw: () => Promise<Response>,
  ): Promise<Response> => {
    const known = drawn.get(key, { allowStale: false })
    if (known) return new Response(known.body, known)
    try {
      const response = await draw()
      const copy = {
        body: await response.text(),
        headers: response.headers,
        status: response.status,
      }
      drawn.set(key, copy)
      return new Response(copy.body, copy)
    } catch {
      // Without the database there is no frame to draw: an older copy, else a bare page.
      const old = drawn.get(key)
      return old ? new Response(old.body, old) : bare(status)
    }
  }

  const bare = (status: Status): Response =>
    withRetry(
      respond({
        page: { name: 'ErrorPage', view: bareView(words[status], status, settings) },
        site: undefined,
        status,
        tags: [],
        ttl: 0,
      }),
      words[status],
    )

  const draw = async (site: Site, status: Status, text: Words): Promise<Response> => {
    const base = await baseView(site, text.title)
    const view: ErrorView = {
      ...base,
      ...text,
      links: [{ href: base.site.homeHref, label: 'Ke beranda' }, ...waysOn(site)],
      status,
    }
    return withRetry(
      respond({ page: { name: 'ErrorPage', view }, site, status, tags: [], ttl: 0 }),
      text,
    )
  }

  const baseView = async (site: Site, title: string): Promise<BaseView> => {
    if (site.kind === 'regency') return regencyAside(site, title)
    const reader = createReader({
      ...source,
      site: { regency: site.regency.code, village: site.village.id },
    })
    const page = await villageParts({
      parts,
      path: '',
      query: new URLSearchParams(),
      reader,
      settings,
      site,
    })
    const base = page.base({ title })
    return { ...base, meta: unlisted(base.meta) }
  }

  const keyOf = (site: Site, status: Status) => `${site.origin}${site.base} ${status}`

  const forSite = (site: Site, status: Status) =>
    kept(keyOf(site, status), status, () => draw(site, status, words[status]))

  return {
    forClosedVillage: (site: VillageSite) => {
      const state = site.village.state === 'beku' ? 'beku' : 'terdaftar'
      const status = state === 'beku' ? 503 : 404
      return kept(`${keyOf(site, status)} ${state}`, status, () =>
        draw(site, status, closed[state]),
      )
    },
    /** For routes that failed before they knew their site. */
    forRequest: async (request: Request, status: Status): Promise<Response> => {
      const url = new URL(request.url)
      const host = request.headers.get('host') ?? url.host
      // The database may be what failed.
      const found = await resolve({ host, path: url.pathname, search: '' }).catch(() => undefined)
      return found && 'site' in found ? forSite(found.site, status) : bare(status)
    },
    forSite,
    forUnknownHost: () =>
      kept('unknown host', 404, async () => {
        const found = await resolve({
          host: new URL(settings.publicUrl).host,
          path: '/',
          search: '',
        })
        if (found.kind !== 'site') throw new Error('no regency here yet')
        const address = absoluteHref(regencyAddress(settings, found.site.regency), '/')
        const base = await baseView(found.site, 'Situs tidak ditemukan')
        const view: ErrorView = {
          ...base,
          explanation: 'Tidak ada situs desa di alamat ini. Cari desa Anda di portal kabupaten.',
          links: [
            {
              href: address,
              label: `Portal Desa ${found.site.regency.name}: ${new URL(address).host}`,
            },
          ],
          site: { ...base.site, homeHref: address, navigation: [] },
          status: 404,
          title: 'Situs tidak ditemukan',
        }
        return respond({
          page: { name: 'ErrorPage', view },
          site: found.site,
          status: 404,
          tags: [],
          ttl: 0,
        })
      }),
  }
}

const waysOn = (site: Site): Link[] =>
  site.kind === 'village'
    ? [
        { href: href(site, '/berita'), label: 'Berita desa' },
        { href: href(site, '/profil'), label: 'Profil desa' },
      ]
    : [{ href: href(site, '/desa'), label: 'Cari desa' }]

/** A page without any data behind it. */
const bareView = (text: Words, status: number, settings: PortalSettings): ErrorView => {
  const site: SiteView = {
    banner: undefined,
    contact: undefined,
    copyright: 'Balai Desa',
    emblem: undefined,
    footerGroups: [],
    footerLinks: [],
    homeHref: '/',
    isHome: false,
    kind: 'regency',
    name: 'Balai Desa',
    navigation: [],
    notices: [],
    reach: undefined,
    regencyLink: undefined,
    regionLines: [],
    searchHref: '/cari',
    social: [],
    updatedText: undefined,
  }
  return {
    ...text,
    crumbs: [],
    links: [{ href: `${settings.publicUrl}/`, label: 'Ke portal kabupaten' }],
    meta: asideMeta({ origin: settings.publicUrl, siteName: site.name, title: text.title }),
    site,
    status,
  }
}
