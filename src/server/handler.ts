import type { IncomingMessage, ServerResponse } from 'node:http'

/** What renders: for Next, `next({ ... }).getRequestHandler()`. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void
