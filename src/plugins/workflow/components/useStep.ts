import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'

import { postStep } from './postStep'

/** Fields of the form that a step changes. */
export type StepFields = { note: string; state: string }

type Step = {
  error: string | undefined
  isBusy: boolean
  take: (step: string, note?: string) => Promise<boolean>
}

/**
 * Takes a step for the document of this form and shows its result there, without loading the page
 * anew.
 */
export const useStep = (fields: StepFields): Step => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const [error, setError] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  const take = async (step: string, note?: string): Promise<boolean> => {
    if (!id || !collectionSlug) return false
    setIsBusy(true)
    setError(undefined)
    try {
      const result = await postStep({
        api: config.routes.api,
        id,
        slug: collectionSlug,
        step,
        ...(note ? { note } : {}),
      })
      for (const path of [fields.state, fields.note])
        dispatchFields({ path, type: 'UPDATE', value: result[path] })
      return true
    } catch (err) {
      setError((err as Error).message)
      return false
    } finally {
      setIsBusy(false)
    }
  }

  return { error, isBusy, take }
}
