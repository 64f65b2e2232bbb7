import { processMemory } from './processMemory'
import { request } from './request'

/**
 * Requests that nobody should pay for: random hosts, random addresses, random queries. Returns how
 * much the server grew, in MiB, and whether a good page answered all the while.
 */
export const flood = async (args: {
  good: { host: string; path: string }
  pid: number | undefined
  port: number
  requests: number
}): Promise<{ goodFailed: number; grownMb: number; serverErrors: number }> => {
  const { good, pid, port, requests } = args
  const before = processMemory(pid)
  let sent = 0
  let serverErrors = 0
  let goodFailed = 0
  const worker = async (): Promise<void> => {
    while (sent < requests) {
      const number = sent
      sent += 1
      if (number % 1000 === 0) {
        const answer = await request({ ...good, port })
        if (answer.status !== 200) goodFailed += 1
      }
      const answer = await request({ ...bogus(number, good), port })
      if (answer.status >= 500) serverErrors += 1
    }
  }
  await Promise.all(Array.from({ length: 32 }, worker))
  return { goodFailed, grownMb: processMemory(pid) - before, serverErrors }
}

const bogus = (
  number: number,
  good: { host: string; path: string },
): { host: string; path: string } => {
  const random = Math.random().toString(36).slice(2)
  switch (number % 3) {
    case 0:
      return { host: `${random}.localhost`, path: '/' }
    case 1:
      return { host: good.host, path: `/berita/${random}-${number}` }
    default:
      return { host: good.host, path: `${good.path}?${random}=${number}` }
  }
}
