/** Next calls this once when the server starts: Payload opens then, not with the first visitor. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  await getPayload({ config, cron: true }).catch((error: unknown) => {
    // The first request tries again; cached pages and error pages need no database.
    console.error('Payload could not start', error)
  })
}
