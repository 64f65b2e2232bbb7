import type { Payload } from 'payload'

/**
 * The origin that links in mails begin with. Where nobody has said under which name the server is
 * asked, Payload knows none (its admin then stays on the host it is asked on), and
 * `custom.publicUrl` stands in.
 */
export const publicOrigin = ({ config: { custom, serverURL } }: Pick<Payload, 'config'>): string =>
  serverURL || String((custom as undefined | { publicUrl?: string })?.publicUrl ?? '')
