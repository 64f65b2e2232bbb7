import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReviewStep } from '../steps'
import { postStep } from './postStep'

type Taken = { error: string | undefined; isBusy: boolean; take: (step: ReviewStep, note?: string) => Promise<boolean> }

/** Takes a step for the document of this form and shows its result there, without loading the page anew. */
export const useReviewStep = (): Taken => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const [error, setError] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  const take = async (step: ReviewStep, note?: string): Promise<boolean> => {
    if (!id || !collectionSlug) return false
    setIsBusy(true)
    setError(undefined)
    try {
      const { review, reviewNote } = await postStep({ api: config.routes.api, id, slug: collectionSlug, step, ...(note ? { note } : {}) })
      dispatchFields({ path: 'review', type: 'UPDATE', value: review })
      dispatchFields({ path: 'reviewNote', type: 'UPDATE', value: reviewNote })
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
