import type { Payload } from 'payload'

const patienceMs = 2000

/** Whether the database answers within two seconds. */
export const isDatabaseUp = async (payload: Payload): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const asked = payload
    .find({ collection: 'regencies', depth: 0, limit: 1, overrideAccess: true, pagination: false, select: { code: true } })
    .then(() => true, () => false)
  const answer = await Promise.race([asked, tooLate])
  clearTimeout(timer)
  return answer
}
