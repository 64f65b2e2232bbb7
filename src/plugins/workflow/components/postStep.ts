/** What a step left in the document's fields. */
export type StepResult = Record<string, null | string>

/**
 * Asks the server to take one step.
 * @throws Error whose message tells the person what to do.
 */
export const postStep = async (args: {
  api: string
  id: number | string
  note?: string
  slug: string
  step: string
}): Promise<StepResult> => {
  const { api, id, note, slug, step } = args
  const response = await fetch(`${api}/${slug}/${id}/periksa`, {
    body: JSON.stringify({ catatan: note, langkah: step }),
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  }).catch(() => undefined)
  if (!response) throw new Error('Tidak tersambung. Periksa sinyal, lalu coba lagi.')
  const answer: unknown = await response.json().catch(() => ({}))
  if (response.ok) return answer as StepResult
  const { errors } = answer as { errors?: { message?: string }[] }
  throw new Error(errors?.[0]?.message ?? 'Langkah ini gagal. Muat ulang halaman, lalu coba lagi.')
}
