import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { PayloadRequest } from 'payload'

import { reasonOf } from './reasonOf'
import type { ScheduleInput } from './scheduleInput'
import { pinnedInput } from './schedulePublication'

type Args = {
  date?: Date | string
  doc?: ScheduleInput['doc']
  req: PayloadRequest
  type?: ScheduleInput['type']
}

/**
 * Payload's server function `schedule-publish`, with a reason that people understand: its own says
 * in English that there was an error. Give it to `handleServerFunctions` under that name.
 */
export const scheduleHandler = async (
  args: Args,
): Promise<{ error?: string; message?: string }> => {
  const { date, doc, req, type } = args
  if (doc && date && req.user) {
    try {
      const user = { relationTo: req.user.collection, value: String(req.user.id) }
      await pinnedInput({
        at: new Date(date),
        input: { doc, type, user },
        payload: req.payload,
        req,
      })
    } catch (error) {
      return { error: `Belum dapat dijadwalkan. ${reasonOf(error).reason}` }
    }
  }
  return (await schedulePublishHandler(args as never)) as { error?: string; message?: string }
}
