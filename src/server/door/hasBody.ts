import type { IncomingMessage } from 'node:http'

/** Whether a request brings a body, by its head. */
export const hasBody = ({ headers }: IncomingMessage): boolean => {
  const length = headers['content-length']
  return (length !== undefined && length !== '0') || headers['transfer-encoding'] !== undefined
}
