import type { Land } from './backdrop'
import { circle, path, stroke } from './shapes'

/** A village's emblem, 512 x 512 with a clear ground: a shield with the sign of its landscape. */
export const drawLogo = (land: Land): string => {
  const shield =
    path(fields[land], 'M32 2l26 8v24c0 14-12 22-26 28C18 56 6 48 6 34V10z') +
    stroke('#e2a52b', 2, 'M32 6l22 7v21c0 11-10 18-22 24-12-6-22-13-22-24V13z')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 64 64">${shield}${signs[land]}</svg>`
}

const fields: Record<Land, string> = { bukit: '#1f5a46', pesisir: '#1f3d68', sawah: '#7a3a26' }

const signs: Record<Land, string> = {
  bukit:
    circle('#e2a52b', 42, 20, 4) +
    path('#f7f3ea', 'M14 40l11-17 7 9 5-6 13 14z') +
    stroke('#f7f3ea', 2, 'M18 45h28M23 49h18'),
  pesisir:
    path('#f7f3ea', 'M31 14v20H19zM34 17c8 4 11 10 12 17H34z') +
    path('#e2a52b', 'M17 37h30l-5 6H22z') +
    stroke('#f7f3ea', 2, 'M18 48c4-3 8 3 14 0s10 3 14 0'),
  sawah:
    stroke('#e2a52b', 2, 'M32 50V18') +
    path(
      '#e2a52b',
      'M32 16c4 4 4 8 0 11-4-3-4-7 0-11zM32 27c1-6 6-8 11-7 0 5-5 9-11 7zM32 27c-1-6-6-8-11-7 0 5 5 9 11 7zM32 37c1-6 6-8 11-7 0 5-5 9-11 7zM32 37c-1-6-6-8-11-7 0 5 5 9 11 7z',
    ) +
    stroke('#f7f3ea', 2, 'M20 46c5-3 8 2 12 0s8 2 12 0'),
}
