/**
 * What was understood of a text that a person typed; `reason` says in Indonesian what to write
 * instead.
 */
export type Reading<Value> = { isRead: false; reason: string } | { isRead: true; value: Value }

export const refuse = (reason: string): { isRead: false; reason: string } => ({
  isRead: false,
  reason,
})

/** A typed text inside a message. */
export const quoted = (text: string): string =>
  `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
