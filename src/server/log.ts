/** Where the server writes what an operator should know; a pino logger (`payload.logger`) fits. */
export type Log = {
  error: (entry: { err?: unknown; msg: string }) => void
  info: (entry: { msg: string }) => void
}

/** Errors to stderr, the rest to stdout. */
export const consoleLog: Log = {
  error: ({ err, msg }) => (err === undefined ? console.error(msg) : console.error(msg, err)),
  info: ({ msg }) => console.log(msg),
}
