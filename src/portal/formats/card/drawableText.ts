import { letterOf } from './alphabet'

/**
 * Text with the characters a card can draw, one space between words: letters lose their accents,
 * what no letter stands for (emoji, other scripts, control and direction marks) is left out.
 */
export const drawableText = (text: string): string =>
  Array.from(text.normalize('NFKD').replaceAll(/\s+/g, ' '))
    .filter((character) => character === ' ' || letterOf(character))
    .join('')
    .replaceAll(/ +/g, ' ')
    .trim()
