/** The other addresses of a page lead to its canonical one; remembered an hour, since a village may move. */
export const redirectTo = (location: string): Response =>
  new Response(null, { headers: { 'Cache-Control': 'public, max-age=3600', Location: location }, status: 301 })
