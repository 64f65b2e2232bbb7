import { isRecord } from '../tenancy/isRecord'

/** The named values of a body, as words: whatever else was sent under a name is none. */
export const wordsOf = <Name extends string>(
  data: unknown,
  names: readonly Name[],
): Record<Name, string> =>
  Object.fromEntries(
    names.map((name) => {
      const value = isRecord(data) && Object.hasOwn(data, name) ? data[name] : undefined
      return [name, typeof value === 'string' ? value : '']
    }),
  ) as Record<Name, string>
