import type { FormState } from 'payload'

/**
 * What a form may take of the state that follows a save: never a value that was typed while the
 * save was under way.
 *
 * Payload's form forgets that a field was changed as soon as another one is, and then takes the
 * server's older value for it (docs/decisions/021-what-is-typed-is-kept.md). Values stay out of the
 * answer where the server returns what was sent, and where the form has moved on since; what the
 * server itself changed or added (an address, a summary, a row's id) is taken.
 */
export const keepTyped = (args: {
  answer: FormState
  /** The form as it stands when the answer arrives; undefined where it is not known. */
  current: FormState | undefined
  /** The form as it was when the save began. */
  sent: FormState
}): FormState =>
  Object.fromEntries(
    Object.entries(args.answer).map(([path, field]) => {
      const before = args.sent[path]
      // A field that did not exist then comes from the server, with its first value.
      if (!before) return [path, field]
      const isReturned = isSame(field.value, before.value)
      if (!isReturned && !isTypedSince(args, path)) return [path, field]
      const { initialValue: _initialValue, value: _value, ...rest } = field
      return [path, rest]
    }),
  )

/** Whether the form holds anything that was typed after a save began. */
export const hasTypedSince = (args: { current: FormState; sent: FormState }): boolean =>
  Object.keys(args.current).some((path) => isTypedSince(args, path))

const isTypedSince = (
  { current, sent }: { current: FormState | undefined; sent: FormState },
  path: string,
): boolean => current?.[path] !== undefined && !isSame(current[path].value, sent[path]?.value)

const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other)

/** Dates are compared as their text; nothing, null and the empty text are one. */
const written = (value: unknown): string =>
  value === undefined || value === null || value === '' ? '' : JSON.stringify(value)
