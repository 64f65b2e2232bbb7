import type { Image } from '../../contract/values'

/** A drawn landscape in place of a photo, as a `data:` image; `seed` moves the hills. */
export const landscape = ({
  seed,
  alt,
  width = 1200,
  height = 800,
}: {
  seed: number
  alt: string
  width?: number
  height?: number
}): Image => {
  const far = 300 + ((seed * 53) % 160)
  const near = 500 + ((seed * 31) % 120)
  const sun = 180 + ((seed * 211) % 840)
  return drawn({
    alt,
    width,
    height,
    shapes: [
      path('c9dde3', 'M0 0h1200v800H0z'),
      `<circle cx="${sun}" cy="170" r="70" fill="#f3d9a0"/>`,
      path(
        '8fa9ae',
        `M0 ${far} 260 ${far - 190} 520 ${far - 20} 820 ${far - 230} 1200 ${far}V800H0z`,
      ),
      path('5d8467', `M0 ${near}c300-110 500 40 740-30s320-60 460 10v320H0z`),
      path('b5643c', `M${sun - 60} ${near + 20}l110-80 110 80z`),
      path('f2ebdb', `M${sun - 30} ${near + 20}h160v90h-160z`),
      path('a9b95f', `M0 ${near + 110}c400-60 800 60 1200-10v300H0z`),
    ],
  })
}

/** A drawn portrait, 3 by 4. */
export const portrait = ({ seed, alt }: { seed: number; alt: string }): Image => {
  const shirt = ['6b7a4a', '31567e', '7a4a3c', '4f6f66'][seed % 4] ?? '6b7a4a'
  return drawn({
    alt,
    width: 600,
    height: 800,
    shapes: [
      path('dfe3dc', 'M0 0h1200v1600H0z'),
      path(shirt, 'M150 800c0-190 60-270 150-270s150 80 150 270z'),
      '<circle cx="300" cy="370" r="120" fill="#b98a66"/>',
      path('2b2320', 'M178 350c0-150 244-150 244 0-70-60-174-60-244 0z'),
    ],
  })
}

const drawn = ({
  shapes,
  width,
  height,
  alt,
}: {
  shapes: string[]
  width: number
  height: number
  alt: string
}): Image => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width === 600 ? '600 800' : '1200 800'}" preserveAspectRatio="none" width="${width}" height="${height}">${shapes.join('')}</svg>`
  return {
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    srcset: undefined,
    sizes: undefined,
    width,
    height,
    alt,
  }
}

const path = (colour: string, d: string): string => `<path fill="#${colour}" d="${d}"/>`
