import type { SanitizedConfig } from 'payload'

type Refused = { data?: { collection?: unknown; errors?: { message?: unknown; path?: unknown }[] } }

/**
 * Whether a write was refused because another took its word in the address between looking for a
 * free one and storing it. Doing the operation again numbers it. Both adapters name the first field
 * of the index, SQLite its column, and say it in the language of the request.
 */
export const isTakenSlug = (error: unknown, config: SanitizedConfig): boolean => {
  const { collection: slug, errors } = (error as null | Refused)?.data ?? {}
  if (!Array.isArray(errors) || errors.length !== 1) return false
  const [{ message, path }] = errors as [{ message?: unknown; path?: unknown }]
  if (!isUniqueMessage(message, config)) return false
  const collection = config.collections.find((each) => each.slug === slug)
  return (collection?.indexes ?? []).some(
    ({ fields, unique }) =>
      unique &&
      fields.includes('slug') &&
      fields.some((field) => path === field || path === `${field}_id`),
  )
}

const isUniqueMessage = (message: unknown, config: SanitizedConfig): boolean => {
  const languages = Object.values(config.i18n.supportedLanguages) as {
    translations?: { error?: { valueMustBeUnique?: string } }
  }[]
  const said = languages.map(({ translations }) => translations?.error?.valueMustBeUnique)
  return (
    message === 'Value must be unique' || (typeof message === 'string' && said.includes(message))
  )
}
