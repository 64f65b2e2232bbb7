import type { Page as Tab } from 'playwright-core'

import type { Theme } from '../contract/defineTheme'
import type { PageName } from '../contract/slots'

/** An error keeps a theme out, a warning wants a look, a recommendation is advice. */
export type Level = 'error' | 'recommendation' | 'warning'

/** One page of a theme, drawn from one example. */
export type DrawnPage = {
  /** Name of the page's slot. */
  slot: PageName
  /** Name of the example. */
  example: string
  /** The whole document in the default palette; empty when drawing failed. */
  html: string
  /** The page's stylesheet in each palette, the default first. */
  stylesheets: string[]
  /** What drawing threw; undefined when it went well. */
  error: unknown
}

/** How a reader's device prefers its screens. */
export type Scheme = 'dark' | 'light'

type Descriptor = {
  /** Stable: people and programs refer to it. Never reuse one for another rule. */
  code: `T${number}-${string}`
  level: Level
  /** What holds for a sound theme, in one sentence. */
  title: string
  /** How to make it hold. */
  help: string
}

/**
 * A rule about the theme as it is written. A check gives one text per fault, see `Finding.what`.
 */
export type ThemeRule = Descriptor & {
  on: 'theme'
  check: (subject: { theme: Theme; slotNames: readonly string[] }) => string[]
}

/** A rule about every page that could be drawn. */
export type PageRule = Descriptor & {
  on: 'page'
  check: (page: DrawnPage) => Promise<string[]> | string[]
}

/** A rule about a page in a browser, on screens of these widths (px) and schemes. */
export type ScreenRule = Descriptor & {
  on: 'screen'
  widths: readonly number[]
  schemes: readonly Scheme[]
  check: (tab: Tab) => Promise<string[]>
}

/** A rule for themes. */
export type Rule = PageRule | ScreenRule | ThemeRule

/** A fault that a rule found, and where. */
export type Finding = Pick<Descriptor, 'code' | 'help' | 'level' | 'title'> & {
  /** Name of the theme. */
  theme: string
  /**
   * Where: slot, example and screen, as far as the rule looks at them; empty for the theme itself.
   */
  place: string
  /** The fault in one line; lines below it, if any, show where in the markup. */
  what: string
}
