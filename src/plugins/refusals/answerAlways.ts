import { explain } from './explain'

type Route = (
  request: Request,
  context: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>

/**
 * A route of the REST API whose every answer belongs to one person and is kept nowhere, and which
 * answers where Payload throws before its own care for errors begins (a body that is no JSON with a
 * method override).
 */
export const answerAlways =
  (route: Route): Route =>
  async (request, context) => {
    const answer = await route(request, context).catch((error: unknown) => {
      const { body, status } = explain(error)
      return Response.json(body, { status })
    })
    if (await isStartFailure(answer)) return unavailable()
    const headers = new Headers(answer.headers)
    headers.set('Cache-Control', 'private, no-store')
    headers.set('X-Content-Type-Options', 'nosniff')
    return new Response(answer.body, {
      headers,
      status: answer.status,
      statusText: answer.statusText,
    })
  }

/** Where Payload could not start, nothing of it runs that could say so in other words. */
const isStartFailure = async (answer: Response): Promise<boolean> =>
  answer.status === 500 && (await answer.clone().text()).includes('error initializing Payload')

const unavailable = (): Response => {
  const { body, status } = explain({ status: 503 })
  return Response.json(body, {
    headers: {
      'Cache-Control': 'private, no-store',
      'Retry-After': '10',
      'X-Content-Type-Options': 'nosniff',
    },
    status,
  })
}
