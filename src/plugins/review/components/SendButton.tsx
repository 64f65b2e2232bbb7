'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useReviewStep } from './useReviewStep'

/** Where who may publish has "publish", a contributor has "send": saves what is written, then takes the step. */
export const SendButton = () => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const state = useFormFields(([fields]) => fields.review?.value)
  const { error, isBusy, take } = useReviewStep()

  useEffect(() => {
    if (error) toast.error(error)
  }, [error])

  const send = async () => {
    await submit({
      action: `${config.routes.api}/${collectionSlug ?? ''}/${String(id)}?depth=0&draft=true`,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (await take('kirim')) toast.success('Terkirim. Editor desa akan memeriksanya.')
  }

  const isSent = state === 'dikirim'
  return (
    <Button buttonStyle="primary" disabled={!id || isBusy || isSent} id="action-send" onClick={() => void send()} size="medium" type="button">
      {isSent ? 'Sudah dikirim' : 'Kirim untuk diperiksa'}
    </Button>
  )
}
