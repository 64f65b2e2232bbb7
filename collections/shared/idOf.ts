/**
 * The id behind a pointer, which Payload gives as the id itself or as the document; undefined for
 * an empty one.
 */
export const idOf = (pointer: unknown): string | undefined => {
  const id =
    typeof pointer === 'object' && pointer !== null ? (pointer as { id?: unknown }).id : pointer
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
