'use client'

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui'
import type { FormState, ServerFunctionClient } from 'payload'
import { type ReactNode, useCallback } from 'react'

import { hasTypedSince, keepTyped } from '../keepTyped'
import { openFormOf } from './openForms'

/**
 * Stands between every form of the admin and the server: the state that follows a save never takes
 * back what was typed meanwhile.
 */
export const KeepTyped = ({ children }: { children: ReactNode }) => {
  const { serverFunction } = useServerFunctions()
  const call: ServerFunctionClient = useCallback(
    async (args) => {
      const answer: unknown = await serverFunction(args)
      return args.name === 'form-state' ? withoutTyped(args.args, answer) : answer
    },
    [serverFunction],
  )
  return <ServerFunctionsProvider serverFunction={call}>{children}</ServerFunctionsProvider>
}

type FormStateArgs = {
  collectionSlug?: string
  data?: unknown
  formState?: FormState
  id?: number | string
}

const withoutTyped = (args: FormStateArgs, answer: unknown): unknown => {
  const state = (answer as undefined | { state?: FormState })?.state
  // Only the state that follows a save is made from data and from what was sent with it.
  if (!state || !args.data || !args.formState) return answer
  const form = openFormOf(args)
  const current = form?.getFields()
  // Payload counts what is typed during a save that waited for another one as saved, and would not
  // save it.
  if (current && hasTypedSince({ current, sent: args.formState })) form?.setModified(true)
  return {
    ...(answer as object),
    state: keepTyped({ answer: state, current, sent: args.formState }),
  }
}
