/** A share of 0 to 1 as a length for SVG, one decimal; what lies outside is cut off. */
export const percent = (share: number): string =>
  `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
