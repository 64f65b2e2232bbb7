import autocannon from 'autocannon'

export type Load = { errors: number; non2xx: number; p99Ms: number; perSecond: number }

/** Requests as fast as answers come, over 32 kept connections; both sides share this machine's cores. */
export const load = async (args: {
  headers?: Record<string, string>
  origin: string
  path: string
  seconds: number
}): Promise<Load> => {
  const result = await autocannon({
    connections: 32,
    duration: args.seconds,
    headers: { 'accept-encoding': 'br', ...args.headers },
    url: `${args.origin}${args.path}`,
  })
  return {
    errors: result.errors,
    non2xx: result.non2xx,
    p99Ms: result.latency.p99,
    perSecond: Math.round(result.requests.average),
  }
}
