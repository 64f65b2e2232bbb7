import config from '@payload-config'
import { createPortal } from 'balai-desa/portal'
import { findTheme } from 'balai-desa/themes'
import { getPayload } from 'payload'

const settings = {
  publicUrl: process.env.PUBLIC_URL ?? 'http://localhost:3000',
  villageAddress: 'subdomain',
} as const

const portal = getPayload({ config }).then((payload) =>
  createPortal({ findTheme, payload, settings }),
)

const handle = async (request: Request): Promise<Response> => (await portal).fetch(request)

export { handle as GET, handle as HEAD, handle as POST }
