import type { Payload, Plugin } from 'payload'

import { pinSchedules } from './pinSchedules'

/**
 * Scheduled work done once and as it was scheduled: what is published at an hour is what its author
 * saw when choosing it. Place it last.
 */
export const jobsPlugin =
  (): Plugin =>
  (config) => ({
    ...config,
    onInit: async (payload: Payload) => {
      pinSchedules(payload)
      await config.onInit?.(payload)
    },
  })
