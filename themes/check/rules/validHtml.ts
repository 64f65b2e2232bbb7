import { HtmlValidate } from 'html-validate'

import type { PageRule } from '../rule'
import { isHostile } from './isHostile'

/** What a browser has to guess, it guesses differently. */
export const validHtml: PageRule = {
  code: 'T200-valid-html',
  level: 'error',
  title: 'HTML sah',
  help: 'Perbaiki markup itu; https://html-validate.org/rules/ menjelaskan setiap aturan yang disebut.',
  on: 'page',
  check: async (page) => {
    if (isHostile(page)) return []
    const { html, example } = page
    const { results } = await validator.validateString(html)
    return results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => !(example === 'longest' && aboutTexts.has(ruleId)))
      .map(({ ruleId, message, offset }) => `${ruleId}: ${message}\n${around(html, offset)}`)
  },
}

/** The longest titles are too long for search engines, and their numbers no numbers, on purpose. */
const aboutTexts = new Set(['long-title', 'tel-non-breaking'])

const around = (html: string, offset: number): string =>
  html.slice(Math.max(offset - 20, 0), offset + 60)

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What React prints and HTML allows: camel case attributes, closed void elements.
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'doctype-style': ['error', { style: 'lowercase' }],
    'tel-non-breaking': ['error', { ignoreClasses: ['nobr'] }],
    'void-style': ['error', { style: 'selfclosing' }],
    // Rules of their own here: T210, T220 and T130.
    'heading-level': 'off',
    'no-dup-id': 'off',
    'no-inline-style': 'off',
    'no-multiple-main': 'off',
  },
})
