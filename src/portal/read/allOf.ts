import type { Where } from 'payload'

/** Every condition at once; undefined for none, since MongoDB knows no empty `and`. */
export const allOf = (conditions: (undefined | Where)[]): undefined | Where => {
  const given = conditions.filter((condition) => condition !== undefined)
  return given.length > 0 ? { and: given } : undefined
}
