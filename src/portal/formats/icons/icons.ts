import { type FileResult, type Route, type RouteContext, type Section } from '../../contract/part'
import { readPictures } from '../../read/readPictures'
import { drawIcon, type IconLook } from './drawIcon'
import { icoFile } from './icoFile'
import { webManifest } from './webManifest'

/** Of an icon that systems cut to a shape, a circle of four fifths is safe. */
const safeMargin = 0.18

const looks: Record<string, IconLook> = {
  'apple-touch-icon.png': { isFilled: true, margin: 0.1, size: 180 },
  'ikon-48.png': { isFilled: false, margin: 0, size: 48 },
  'ikon-192.png': { isFilled: false, margin: 0, size: 192 },
  'ikon-512.png': { isFilled: false, margin: 0, size: 512 },
  'ikon-topeng.png': { isFilled: true, margin: safeMargin, size: 512 },
}

const favicon: IconLook = { isFilled: false, margin: 0, size: 32 }

const draw = async (context: RouteContext, look: IconLook): Promise<Uint8Array<ArrayBuffer>> => {
  const { colors, site } = context
  const pointer = site.kind === 'village' ? site.village.logo : undefined
  const [emblem] = await readPictures(context, [{ pointer, width: look.size }])
  return drawIcon({ colors, emblem, look })
}

const icon =
  (look: IconLook): Route =>
  async (context): Promise<FileResult> => ({
    body: await draw(context, look),
    contentType: 'image/png',
    kind: 'file',
  })

/** Icons of a site and the manifest that names them, by their address. */
export const icons: Record<string, Section> = {
  ...Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, { index: icon(look) }])),
  'favicon.ico': {
    index: async (context) => {
      const png = await draw(context, favicon)
      return { body: icoFile(png, favicon.size), contentType: 'image/x-icon', kind: 'file' }
    },
  },
  'manifest.webmanifest': { index: webManifest },
}
