import { explain } from './explain'

type Route = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/**
 * A route of the REST API whose every answer belongs to one person and is kept nowhere, and which answers
 * where Payload throws before its own care for errors begins (a body that is no JSON with a method override).
 */
export const answerAlways =
  (route: Route): Route =>
  async (request, context) => {
    const answer = await route(request, context).catch((error: unknown) => {
      const { body, status } = explain(error)
      return Response.json(body, { status })
    })
    const headers = new Headers(answer.headers)
    headers.set('Cache-Control', 'private, no-store')
    headers.set('X-Content-Type-Options', 'nosniff')
    return new Response(answer.body, { headers, status: answer.status, statusText: answer.statusText })
  }
