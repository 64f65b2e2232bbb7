import type { Rule } from '../rule'
import { accessible } from './accessible'
import { colours } from './colours'
import { contrast } from './contrast'
import { cssBudget } from './cssBudget'
import { draws } from './draws'
import { firstScreen } from './firstScreen'
import { headings } from './headings'
import { hostileText } from './hostileText'
import { inlineCode } from './inlineCode'
import { landmarks } from './landmarks'
import { literalColours } from './literalColours'
import { logicalProperties } from './logicalProperties'
import { manifest } from './manifest'
import { pageBudget } from './pageBudget'
import { remoteAddress } from './remoteAddress'
import { script } from './script'
import { sidewaysScroll } from './sidewaysScroll'
import { slots } from './slots'
import { tokens } from './tokens'
import { validHtml } from './validHtml'

/** All rules, in the order of their codes. A new one gets a code that was never used. */
export const rules: readonly Rule[] = [
  manifest,
  slots,
  tokens,
  contrast,
  colours,
  literalColours,
  logicalProperties,
  draws,
  script,
  remoteAddress,
  inlineCode,
  cssBudget,
  pageBudget,
  firstScreen,
  validHtml,
  headings,
  landmarks,
  hostileText,
  accessible,
  sidewaysScroll,
]
