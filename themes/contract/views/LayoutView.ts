import type { BaseView } from './BaseView'

/** The document around a page: the common part of its view, its kind and its stylesheet. */
export type LayoutView = BaseView & {
  /** Name of the page's slot, such as `NewsList`, for a class on `body`. */
  page: string
  /** The whole stylesheet, printed as it is into one `style` element so that its hash is known. */
  css: string
}
