import type { Tokens } from '../../../../themes/contract'

/** The sign of a site without an emblem: a hall on a floor tile, in the site's colours. */
export const ownIcon = (colors: Tokens): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="512" height="512">',
    `<path fill="${colors.brand}" d="M32 1 63 32 32 63 1 32z"/>`,
    `<path fill="none" stroke="${colors.accent}" stroke-width="3" d="M32 7 57 32 32 57 7 32z"/>`,
    `<path fill="${colors['on-brand']}" d="M32 17 48 29H16zM20 32h5v11h-5zm10 0h5v11h-5zm9 0h5v11h-5z"/>`,
    '</svg>',
  ].join('')
