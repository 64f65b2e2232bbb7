import type { SiteView } from '../contract/frame'

/** Icon of a site without an emblem, as a `data:` image: the rhombus in the colour of its kind. */
export const iconHref = (kind: SiteView['kind']): string => {
  const ground = kind === 'village' ? '1f3d68' : '14503c'
  const shapes = [
    `<path fill="#${ground}" d="M32 1 63 32 32 63 1 32z"/>`,
    '<path fill="none" stroke="#e2a52b" stroke-width="3" d="M32 7 57 32 32 57 7 32z"/>',
    '<path fill="#fff" d="M32 17 48 29H16zM20 32h5v11h-5zm10 0h5v11h-5zm9 0h5v11h-5z"/>',
  ]
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
  return `data:image/svg+xml,${encodeURIComponent(`${open}${shapes.join('')}</svg>`)}`
}
