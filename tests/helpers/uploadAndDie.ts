import { getPayload } from 'payload'

import { createMedia } from '../factories/media'

/*
 * Uploads a photo for the village of the first argument and kills itself, as `kill -9` does, when
 * its files are on the disk and its row is written but not committed.
 */

const [village = ''] = process.argv.slice(2)
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
const { hooks } = payload.collections.media.config
hooks.afterChange = [...(hooks.afterChange ?? []), () => process.kill(process.pid, 'SIGKILL')]
await createMedia(payload, { alt: 'Tak pernah ada', village })
