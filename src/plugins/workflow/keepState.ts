import type { CollectionBeforeChangeHook } from 'payload'

import type { Workflow } from '../../../collections/shared/workflow'

/**
 * Nothing but a step moves the state: a form saves itself with what it once loaded, a restored
 * version brings back what was, and neither may undo a step. Publishing clears it.
 */
export const keepState =
  ({ fields, initial }: Workflow): CollectionBeforeChangeHook =>
  ({ context, data, operation, originalDoc }) => {
    if (data._status === 'published') return { ...data, [fields.note]: null, [fields.state]: null }
    if (context.step) return { ...data, ...context.step }
    const before = (operation === 'create' ? undefined : originalDoc) as
      Record<string, unknown> | undefined
    return {
      ...data,
      [fields.note]: before?.[fields.note] ?? null,
      [fields.state]: before?.[fields.state] ?? initial,
    }
  }
