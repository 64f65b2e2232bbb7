import { slugify } from '../../../collections/shared/slugify'
import { ImportFileError } from '../importer'

/** A village of the code list, with the name of its district. */
export type ListedVillage = { code: string; district: string; name: string }

/**
 * The word in each village's address, by code: its name where that is unique in the regency, else
 * name and district, and where one district has the name twice (two pairs in all of Indonesia), the
 * last digits of the code too. `taken` are words of villages that already have one; they are never
 * given again.
 * @throws ImportFileError naming the villages when a word would still be given twice.
 */
export const villageSlugs = (args: {
  taken?: ReadonlyMap<string, string>
  villages: readonly ListedVillage[]
}): Map<string, string> => {
  const taken = args.taken ?? new Map<string, string>()
  const names = countBy(args.villages, nameSlug)
  const pairs = countBy(args.villages, pairSlug)
  const slugs = new Map<string, string>()
  const owners = new Map([...taken].map(([code, slug]) => [slug, code]))
  for (const village of args.villages) {
    if (taken.has(village.code)) continue
    const choices = [
      ...(names.get(nameSlug(village)) === 1 ? [nameSlug(village)] : []),
      ...(pairs.get(pairSlug(village)) === 1 ? [pairSlug(village)] : []),
      `${pairSlug(village)}-${village.code.slice(-4)}`,
    ]
    const slug = choices.find((choice) => !owners.has(choice))
    if (!slug) throw clash({ owners, slug: choices.at(-1) ?? '', village })
    owners.set(slug, village.code)
    slugs.set(village.code, slug)
  }
  return slugs
}

const nameSlug = ({ name }: ListedVillage): string => slugify(name)

const pairSlug = ({ district, name }: ListedVillage): string => slugify(`${name} ${district}`)

const countBy = (
  villages: readonly ListedVillage[],
  slugOf: (village: ListedVillage) => string,
): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const village of villages)
    counts.set(slugOf(village), (counts.get(slugOf(village)) ?? 0) + 1)
  return counts
}

const clash = (args: {
  owners: Map<string, string>
  slug: string
  village: ListedVillage
}): ImportFileError =>
  new ImportFileError(
    `Alamat "${args.slug}" untuk ${args.village.name} (${args.village.code}) sudah dipakai ${String(args.owners.get(args.slug))}. Ubah alamat desa itu di admin, lalu ulangi.`,
  )
