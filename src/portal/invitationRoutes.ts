import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import { acceptInvitation, findInvitation } from '../../collections/invitations/acceptInvitation'
import { roles } from '../../collections/shared/roles'
import { passwordProblem } from '../../collections/users/requireLongPassword'
import type { FormView, InfoView } from '../../themes/contract'
import type { Invitation } from '../payload-types'
import { enterByLink } from '../plugins/accounts/enterByLink'
import { onPortalHost } from './answer/onPortalHost'
import type { Portal } from './answer/portal'
import { regencyAside } from './frame/regencyFrame'
import type { RegencySite } from './site/site'

/**
 * `/undangan/<token>`: the page behind an invitation's link, where the invited chooses a password.
 * Lives on the deployment's own host; the token is the permission, good once and for 72 hours.
 */
export const invitationRoutes = (portal: Portal): Hono => {
  const { errorPages, payload, resolve, settings } = portal
  const app = new Hono()

  const regency = async (): Promise<RegencySite> => {
    const found = await resolve({ host: new URL(settings.publicUrl).host, path: '/', search: '' })
    if (found.kind !== 'site' || found.site.kind !== 'regency')
      throw new Error('no regency to invite to')
    return found.site
  }

  const invalid = async (): Promise<Response> => {
    const site = await regency()
    const view: InfoView = {
      ...regencyAside(site, 'Undangan tidak berlaku'),
      links: [{ href: '/admin/login', label: 'Masuk dengan akun yang sudah ada' }],
      text: 'Undangan ini sudah dipakai, dibatalkan, atau lewat 72 jam. Mintalah undangan baru kepada yang mengundang Anda.',
      title: 'Undangan tidak berlaku',
      tone: 'bad',
    }
    return secret(
      portal.respond({ page: { name: 'InfoPage', view }, site, status: 404, tags: [], ttl: 0 }),
    )
  }

  const form = async (args: {
    error?: string
    invitation: Invitation
    token: string
  }): Promise<Response> => {
    const { error, invitation, token } = args
    const title = error ? 'Perlu diperbaiki: buat kata sandi' : 'Buat kata sandi'
    const site = await regency()
    const view: FormView = {
      ...regencyAside(site, title),
      action: `/undangan/${token}`,
      fields: [
        {
          name: 'password',
          autocomplete: 'new-password',
          error,
          hint: 'Paling sedikit 12 karakter. Kalimat pendek yang mudah Anda ingat paling baik.',
          isRequired: true,
          label: 'Kata sandi baru',
          type: 'password',
          value: '',
        },
      ],
      formError: undefined,
      hidden: [],
      intro: `${invitation.name}, Anda diundang menjadi ${roles[invitation.role].label} dengan surel ${invitation.email}.`,
      submitLabel: 'Buat akun',
      title: 'Buat kata sandi',
    }
    const status = error ? 422 : 200
    return secret(
      portal.respond({ page: { name: 'FormPage', view }, site, status, tags: [], ttl: 0 }),
    )
  }

  const waiting = async (request: Request, seconds: number): Promise<Response> => {
    const response = await errorPages.forRequest(request, 429)
    response.headers.set('Retry-After', String(seconds))
    return secret(response)
  }

  app.use('*', onPortalHost(portal))
  app.use(
    '*',
    bodyLimit({
      maxSize: 16 * 1024,
      onError: (context) => errorPages.forRequest(context.req.raw, 400),
    }),
  )
  app.get('/:token', async (context) => {
    const token = context.req.param('token')
    const invitation = await findInvitation({ payload, token })
    return invitation ? form({ invitation, token }) : invalid()
  })
  app.post('/:token', async (context) => {
    const token = context.req.param('token')
    const { passed, wait } = await enterByLink({ headers: context.req.raw.headers, payload })
    if (wait > 0) return waiting(context.req.raw, wait)
    const invitation = await findInvitation({ payload, token })
    if (!invitation) return invalid()
    await passed()
    const password: unknown = (await context.req.parseBody()).password
    const problem = passwordProblem(password)
    if (problem || typeof password !== 'string') return form({ error: problem, invitation, token })
    if (!(await acceptInvitation({ password, payload, token }))) return invalid()
    return context.redirect('/admin/login', 303)
  })
  return app
}

/** The address holds a secret: it must not travel on in a referrer. */
const secret = (response: Response): Response => {
  response.headers.set('Referrer-Policy', 'no-referrer')
  response.headers.set('X-Robots-Tag', 'noindex')
  return response
}
