/**
 * A number written with a decimal point or comma, such as `0.8686` or `0,8686`; undefined when it
 * is not one.
 */
export const readDecimal = (text: string): number | undefined => {
  const plain = text.trim().replace(',', '.')
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,2})?$/.test(plain)) return undefined
  return Number(plain)
}
