import { Agent } from 'node:http'

import { ask } from '../src/server/testing/ask'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request to this machine over connections that stay open, as a busy client's do. */
export const request = (args: Omit<Parameters<typeof ask>[0], 'agent'>): ReturnType<typeof ask> =>
  ask({ ...args, agent })
