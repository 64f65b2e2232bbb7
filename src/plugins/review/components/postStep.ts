import type { Review } from '../keepReview'
import type { ReviewStep } from '../steps'

/**
 * Asks the server to take one step.
 * @throws Error whose message tells the person what to do.
 */
export const postStep = async (args: { api: string; id: number | string; note?: string; slug: string; step: ReviewStep }): Promise<Review> => {
  const { api, id, note, slug, step } = args
  const response = await fetch(`${api}/${slug}/${id}/periksa`, {
    body: JSON.stringify({ catatan: note, langkah: step }),
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  }).catch(() => undefined)
  if (!response) throw new Error('Tidak tersambung. Periksa sinyal, lalu coba lagi.')
  const answer = (await response.json().catch(() => ({}))) as Review & { errors?: { message?: string }[] }
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? 'Langkah ini gagal. Muat ulang halaman, lalu coba lagi.')
  return answer
}
