'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { type StepFields, useStep } from './useStep'

type Props = {
  fields: StepFields
  label: string
  name: string
  to: string
  words: { done: string; taken: string }
}

/**
 * Where who may publish has "publish", who may not has the main step: saves what is written, then
 * takes it.
 */
export const StepButton = ({ fields, label, name, to, words }: Props) => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const state = useFormFields(([form]) => form[fields.state]?.value)
  const { error, isBusy, take } = useStep(fields)

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
    if (await take(name)) toast.success(words.done)
  }

  const isTaken = state === to
  return (
    <Button
      buttonStyle="primary"
      disabled={!id || isBusy || isTaken}
      id="action-send"
      onClick={() => void send()}
      size="medium"
      type="button"
    >
      {isTaken ? words.taken : label}
    </Button>
  )
}
