/** What a stylesheet would load: `@import` and addresses that are neither data nor in the page. */
export const loadedByCss = (css: string): string[] => [
  ...(/@import/i.test(css) ? ['@import'] : []),
  ...[...css.matchAll(/url\((?!\s*["']?(?:data:|#))\s*["']?([^)"']{0,60})/gi)].map(
    ([, address = '']) => address,
  ),
]
