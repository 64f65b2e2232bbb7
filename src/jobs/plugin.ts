import type { CollectionConfig, Payload, Plugin } from 'payload'

import { atShutdown } from '../server/shutdownTasks'
import { pinSchedules } from './pinSchedules'
import { startJobs } from './startJobs'

export type JobsPluginConfig = {
  /**
   * Whether this process may run jobs. On every instance true: one of them does, by a lease in the
   * database.
   * @default false
   */
  isRunner?: boolean
}

/**
 * Scheduled work done once and as it was scheduled: what is published at an hour is what its author
 * saw when choosing it. Replaces Payload's `autoRun`, which knows nothing of other processes: jobs
 * start where its crons would (`getPayload({ cron: true })`, which a server does and a command does
 * not) and stop before the database closes. Place it last.
 * See docs/decisions/019-jobs-lease-and-schedule.md.
 */
export const jobsPlugin =
  (options: JobsPluginConfig = {}): Plugin =>
  (config) => ({
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        providers: [
          ...(config.admin?.components?.providers ?? []),
          'balai-desa/admin#ScheduleRefusals',
        ],
      },
    },
    collections: config.collections?.map((collection) =>
      hasSchedule(collection) ? noticed(collection) : collection,
    ),
    jobs: { ...config.jobs, autoRun: [], deleteJobOnComplete: true },
    onInit: async (payload: Payload) => {
      pinSchedules(payload)
      await config.onInit?.(payload)
      if (options.isRunner) startWithCrons(payload)
    },
  })

const hasSchedule = ({ versions }: CollectionConfig): boolean => {
  const drafts = typeof versions === 'object' ? versions.drafts : undefined
  return typeof drafts === 'object' && Boolean(drafts.schedulePublish)
}

const noticed = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const notice = { path: 'balai-desa/admin#ScheduleNotice', serverProps: { slug: collection.slug } }
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), notice],
  }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

const startWithCrons = (payload: Payload): void => {
  const destroy = payload.destroy.bind(payload)
  payload._initializeCrons = async () => {
    if (process.env.NEXT_PHASE === 'phase-production-build') return
    const jobs = startJobs(payload)
    atShutdown('jobs', jobs.stop)
    payload.destroy = async () => {
      await jobs.stop()
      await destroy()
    }
  }
}
