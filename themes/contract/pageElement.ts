import { createElement, type FunctionComponent, type ReactElement } from 'react'

import type { CompleteTheme } from './defineTheme'
import type { BaseView } from './frame'
import type { Page, SlotProps } from './slots'

/**
 * A page in a theme as one React element, `html` included. Print it with `renderToStaticMarkup`
 * after `<!doctype html>`. `css` is what `themeCss` gave.
 */
export const pageElement = ({
  theme,
  page,
  css,
}: {
  theme: CompleteTheme
  page: Page
  css: string
}): ReactElement => {
  const { slots } = theme
  const { meta, site, crumbs } = page.view
  // Name and view belong together by type; TypeScript cannot follow that through an indexed access.
  const slot = slots[page.name] as FunctionComponent<SlotProps<BaseView>>
  return createElement(
    slots.Layout,
    { view: { meta, site, crumbs, page: page.name, css }, slots, children: undefined },
    createElement(slot, { view: page.view, slots }),
  )
}
