/** Next calls this once when the server starts: Payload opens then, not with the first visitor. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { atShutdown }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./server/shutdownTasks'),
  ])
  await getPayload({ config, cron: true }).then(
    (payload) => atShutdown('payload', () => payload.destroy(), { isLast: true }),
    (error: unknown) => {
      // The first request tries again; cached pages and error pages need no database.
      console.error('Payload could not start', error instanceof Error ? error.message : '')
    },
  )
}
