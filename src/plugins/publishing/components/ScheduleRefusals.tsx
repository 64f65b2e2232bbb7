'use client'

import {
  ServerFunctionsContext,
  type ServerFunctionsContextType,
  useServerFunctions,
} from '@payloadcms/ui'
import { type ReactNode, useMemo } from 'react'

/**
 * Payload's drawer says that everything was planned, what was refused too: a refusal is thrown,
 * which it shows.
 */
export const ScheduleRefusals = ({ children }: { children: ReactNode }) => {
  const functions = useServerFunctions()
  const value = useMemo<ServerFunctionsContextType>(
    () => ({
      ...functions,
      schedulePublish: async (args) => {
        const answer = (await functions.schedulePublish(args)) as { error?: string }
        if (answer.error) throw new Error(answer.error)
        return answer
      },
    }),
    [functions],
  )
  return <ServerFunctionsContext value={value}>{children}</ServerFunctionsContext>
}
