import type { Where } from 'payload'

import { isOpen } from '../../../collections/shared/publicState'
import { documentTag } from '../../../collections/shared/tags'
import type { Regency, Village } from '../../payload-types'
import { createReader, type ReaderSource } from '../read/reader'

/**
 * How long it is believed that an address is nobody's, or a village closed: neither is purged when
 * it changes.
 */
export const believedMs = 10_000

/** More than there are in the country. */
const mostRegencies = 600

type Villages = { docs: Village[] }

/** The questions that lead from a host to a site, answered from memory where nothing changed. */
export const siteQueries = (source: ReaderSource) => {
  const { database, payload, results } = source
  const ask = <Answer>(question: () => Promise<Answer>): Promise<Answer> =>
    database ? database.ask(question) : question()

  /** The public reads that do not know their region yet. */
  const find = <Slug extends 'regencies' | 'villages'>(
    collection: Slug,
    where: undefined | Where,
    limit = 1,
  ) =>
    ask(() =>
      payload.find({
        collection,
        depth: 0,
        limit,
        overrideAccess: true,
        pagination: false,
        sort: collection === 'regencies' ? 'code' : undefined,
        where,
      }),
    )

  const keptRegencies = <Found extends { docs: unknown[] }>(
    key: string,
    load: () => Promise<Found>,
  ): Promise<Found> => (results ? results.read({ key, load, tags: () => ['regencies'] }) : load())

  const keptVillage = async (
    key: string,
    load: () => Promise<Villages>,
  ): Promise<undefined | Village> => {
    const found = results
      ? results.read({
          key,
          load,
          tags: ({ docs }) => (docs[0] ? [documentTag('villages', docs[0].id)] : ['villages']),
          until: ({ docs }) =>
            docs[0] && isOpen(docs[0]) ? undefined : new Date(Date.now() + believedMs),
        })
      : load()
    return (await found).docs[0]
  }

  return {
    /** Which village has this domain. */
    findByDomain: (name: string): Promise<undefined | Village> =>
      keptVillage(JSON.stringify(['domain', name]), () =>
        find('villages', { domain: { equals: name } }),
      ),
    findBySlug: (regency: string, slug: string): Promise<undefined | Village> =>
      keptVillage(JSON.stringify(['slug', regency, slug]), () =>
        createReader({ database, payload, site: { regency } }).find({
          collection: 'villages',
          limit: 1,
          where: { slug: { equals: slug } },
        }),
      ),
    findRegency: async (code: string): Promise<Regency | undefined> =>
      (
        await keptRegencies(JSON.stringify(['regency', code]), () =>
          find('regencies', { code: { equals: code } }),
        )
      ).docs[0],
    listRegencies: async (): Promise<Pick<Regency, 'code' | 'host'>[]> =>
      (
        await keptRegencies('regencies', () =>
          ask(() =>
            payload.find({
              collection: 'regencies',
              depth: 0,
              limit: mostRegencies,
              overrideAccess: true,
              pagination: false,
              select: { code: true, host: true },
              sort: 'code',
            }),
          ),
        )
      ).docs,
  }
}
