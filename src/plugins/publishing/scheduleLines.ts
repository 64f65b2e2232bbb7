import { type FailedJob, failureOf } from './failureOf'

/** What the notice needs of a scheduled job. */
export type NoticedJob = FailedJob & {
  hasError?: boolean | null
  input: { pinned?: { savedAt: string }; type?: string; user?: { value: number | string } }
  waitUntil?: null | string
}

export type ScheduleLine = { isFailure: boolean; text: string }

const zone = { timeZone: 'Asia/Jakarta' } as const
const day = new Intl.DateTimeFormat('id-ID', {
  ...zone,
  day: 'numeric',
  month: 'long',
  weekday: 'long',
  year: 'numeric',
})
const time = new Intl.DateTimeFormat('id-ID', { ...zone, hour: '2-digit', minute: '2-digit' })

const at = (value: string): string =>
  `${day.format(new Date(value))} pukul ${time.format(new Date(value))}`

/**
 * What a form says of its document's schedule, one line a job: the hour and which save it will
 * show, or why it failed.
 */
export const scheduleLines = (args: {
  jobs: NoticedJob[]
  user: number | string
}): ScheduleLine[] =>
  args.jobs.flatMap((job): ScheduleLine[] => {
    if (!job.waitUntil) return []
    const isUnpublish = job.input.type === 'unpublish'
    if (job.hasError) {
      const what = isUnpublish ? 'Jadwal menarik dari situs' : 'Jadwal terbit'
      return [
        { isFailure: true, text: `${what} ${at(job.waitUntil)} tidak berhasil. ${failureOf(job)}` },
      ]
    }
    if (isUnpublish) return [{ isFailure: false, text: `Ditarik dari situs ${at(job.waitUntil)}.` }]
    const whose =
      String(job.input.user?.value) === String(args.user) ? 'yang Anda simpan' : 'yang disimpan'
    const which = job.input.pinned
      ? `: versi ${whose} ${at(job.input.pinned.savedAt)}. Tulisan sesudahnya tidak ikut.`
      : '.'
    return [{ isFailure: false, text: `Terbit ${at(job.waitUntil)}${which}` }]
  })
