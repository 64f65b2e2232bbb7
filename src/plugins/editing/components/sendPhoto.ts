import { shrinkPhoto } from './shrinkPhoto'

/**
 * Uploads one photo into the village and returns its id.
 * @throws Error whose message tells the person what to do.
 */
export const sendPhoto = async (args: {
  api: string
  file: File
  village: unknown
}): Promise<string> => {
  const form = new FormData()
  form.append('file', await shrinkPhoto(args.file))
  form.append('_payload', JSON.stringify(args.village ? { village: args.village } : {}))
  const response = await fetch(`${args.api}/media?depth=0`, {
    body: form,
    credentials: 'include',
    method: 'POST',
  }).catch(() => undefined)
  if (!response) throw new Error('Tidak tersambung. Periksa sinyal, lalu coba lagi.')
  const answer = (await response.json().catch(() => ({}))) as Answer
  if (answer.doc) return String(answer.doc.id)
  const [error] = answer.errors ?? []
  throw new Error(
    error?.data?.errors?.[0]?.message ?? error?.message ?? 'Foto tidak terkirim. Coba lagi.',
  )
}

type Answer = {
  doc?: { id: number | string }
  errors?: { data?: { errors?: { message?: string }[] }; message?: string }[]
}
