import type { ThemeRule } from '../rule'
import { ownRules } from './ownRules'

/** Left and right are wrong in a script that runs the other way. */
export const logicalProperties: ThemeRule = {
  code: 'T060-logical-properties',
  level: 'recommendation',
  title: 'CSS memakai arah baca, bukan kiri dan kanan',
  help: 'Tulis margin-inline-start, padding-block, inset-inline-end, inline-size, text-align: start, dan seterusnya.',
  on: 'theme',
  check: ({ theme }) =>
    ownRules(theme)
      .filter(
        ({ property, value }) => physical.test(property) || isPhysicalText({ property, value }),
      )
      .map(({ property, value }) => `${property}: ${value.slice(0, 80)}`),
}

const physical =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b.*|left|right)$/

const isPhysicalText = ({ property, value }: { property: string; value: string }): boolean =>
  (property === 'text-align' || property === 'float') && /^(?:left|right)$/.test(value)
