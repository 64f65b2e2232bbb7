/**
 * The other addresses of a page lead to its canonical one; a lasting move is remembered an hour,
 * since a village may move again.
 */
export const redirectTo = (location: string, status: 301 | 302 = 301): Response =>
  new Response(null, {
    headers: {
      'Cache-Control': status === 301 ? 'public, max-age=3600' : 'no-store',
      Location: location,
    },
    status,
  })

/**
 * An old address leads to the new one; asked for anew each time, so that its uses are counted and a
 * change counts at once.
 */
export const movedTo = (location: string): Response =>
  new Response(null, {
    headers: { 'Cache-Control': 'public, max-age=0, s-maxage=2', Location: location },
    status: 301,
  })
