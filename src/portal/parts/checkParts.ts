import type { Part, QueryKind, Section } from '../contract/part'

/**
 * The parts of a site, unless two of them are in each other's way.
 * @throws Error naming the part: without a name, with the address of another, or with a query
 * parameter that another reads differently
 */
export const checkParts = (parts: readonly Part[]): readonly Part[] => {
  const addresses = new Map<string, string>()
  const kinds = new Map<string, { kind: QueryKind; part: string }>()
  for (const part of parts) {
    if (typeof part.name !== 'string')
      throw new Error(`A part has no name: ${JSON.stringify(part.entry ?? Object.keys(part))}`)
    const title = `Part "${part.name}"`
    for (const [address, section] of sectionsOf(part)) {
      if (!/^([a-z0-9-]+(\.[a-z]+)?)?$/.test(address))
        throw new Error(`${title}: "${address}" cannot be part of an address`)
      const other = addresses.get(address)
      if (other !== undefined)
        throw new Error(`${title} has the address "/${address}" of part "${other}"`)
      addresses.set(address, part.name)
      for (const [name, kind] of Object.entries(section.query ?? {})) {
        const known = kinds.get(name)
        if (known && known.kind !== kind)
          throw new Error(
            `${title} reads "?${name}=" as ${kind}, part "${known.part}" as ${known.kind}`,
          )
        kinds.set(name, { kind, part: part.name })
      }
    }
  }
  for (const { entry, name } of parts) {
    if (
      entry?.under !== undefined &&
      !parts.some((other) => other.entry && other.name === entry.under)
    )
      throw new Error(`Part "${name}" stands under "${entry.under}", which is no part of the menu`)
  }
  return parts
}

/** What answers at each first word of an address that a part has. */
export const sectionsOf = (part: Part): [string, Section][] => [
  [part.name, part as Section],
  ...(Object.entries(part.beside ?? {}) as [string, Section][]),
]
