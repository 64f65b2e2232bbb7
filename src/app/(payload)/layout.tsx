/* The layout that Payload's admin asks for; styles of our own go into custom.css. */
import '@payloadcms/next/css'
import './custom.css'

import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers as nextHeaders } from 'next/headers'
import {
  createLocalReq,
  executeAuthStrategies,
  getPayload,
  type ServerFunctionClient,
} from 'payload'
import type { ReactNode } from 'react'

import config from '@payload-config'
import { scheduleHandler } from '../../jobs/scheduleHandler'
import { guardServerFunction } from '../../plugins/accounts/guardServerFunction'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  const payload = await getPayload({ config, cron: true, importMap })
  const headers = await nextHeaders()
  const { user } = await executeAuthStrategies({ headers, payload })
  const req = await createLocalReq({ req: { headers }, ...(user && { user }) }, payload)
  const guarded = await guardServerFunction({ args: call.args, name: call.name, req })
  if (!guarded.passes) return guarded.answer
  try {
    return await handleServerFunctions({
      args: guarded.args,
      config,
      importMap,
      name: call.name,
      serverFunctions: { 'schedule-publish': scheduleHandler as never },
    })
  } catch (error) {
    // Next's own ways to redirect and to say "not found" are thrown too.
    if (typeof error === 'object' && error !== null && 'digest' in error) throw error
    // One line: what the server would print of an error that leaves it holds a stack and what was
    // sent.
    payload.logger.error({
      err: new Error(error instanceof Error ? error.name : 'unknown'),
      msg: `Server function ${call.name} failed`,
    })
    return {
      errors: [
        {
          message: 'Terjadi kesalahan di server. Coba lagi; bila tetap terjadi, hubungi pengelola.',
        },
      ],
    }
  }
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
