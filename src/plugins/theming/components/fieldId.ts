/**
 * The id that Payload gives a field in its form, so that its links to a field with an error arrive.
 */
export const fieldId = (path: string): string => `field-${path.replace(/\./g, '__')}`
