/** How many bodies may come in at once. Carriers put thousands of phones behind one address. */
export type BodyBounds = {
  /** @default 500 */
  bodies?: number
  /** From one client address. @default 60 */
  bodiesOfAddress?: number
  /** Bodies with files. @default 60 */
  uploads?: number
  /** @default 30 */
  uploadsOfAddress?: number
}

/**
 * Counts the bodies that come in at the moment, over all and per client address.
 * @returns a function that takes a place and gives the function that frees it, or undefined when
 *   there is none.
 */
export const createBodyCounter = (
  bounds: BodyBounds = {},
): ((args: { address: string; isUpload: boolean }) => (() => void) | undefined) => {
  const { bodies = 500, bodiesOfAddress = 60, uploads = 60, uploadsOfAddress = 30 } = bounds
  const all = { count: 0, ofAddress: new Map<string, number>() }
  const files = { count: 0, ofAddress: new Map<string, number>() }

  return ({ address, isUpload }) => {
    const kinds = isUpload ? [all, files] : [all]
    const mayPass =
      all.count < bodies &&
      (all.ofAddress.get(address) ?? 0) < bodiesOfAddress &&
      (!isUpload ||
        (files.count < uploads && (files.ofAddress.get(address) ?? 0) < uploadsOfAddress))
    if (!mayPass) return undefined
    for (const kind of kinds) change(kind, address, 1)
    let isFreed = false
    return () => {
      if (isFreed) return
      isFreed = true
      for (const kind of kinds) change(kind, address, -1)
    }
  }
}

const change = (
  kind: { count: number; ofAddress: Map<string, number> },
  address: string,
  by: number,
): void => {
  kind.count += by
  const count = (kind.ofAddress.get(address) ?? 0) + by
  if (count > 0) kind.ofAddress.set(address, count)
  else kind.ofAddress.delete(address)
}
