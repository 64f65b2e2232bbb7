/** Class that keeps a number or time on one line, unless it is far longer than any such thing. */
export const noBreak = (text: string): 'nobr' | undefined =>
  text.length <= 30 ? 'nobr' : undefined
