/** What stands in the editor's form, as its window sends it; undefined for anything else. */
export const readUnsaved = async (
  request: Request,
): Promise<Record<string, unknown> | undefined> => {
  try {
    const text = (await request.formData()).get('isi')
    const data: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : undefined
  } catch {
    // Not a form, or not JSON: the caller says so.
    return undefined
  }
}
