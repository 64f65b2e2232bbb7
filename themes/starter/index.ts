import { defineTheme } from '../contract/defineTheme'
import { manifest } from './manifest'
import { EmptyState } from './slots/EmptyState'
import { Header } from './slots/Header'
import { NewsListItem } from './slots/NewsListItem'
import { style } from './style'

/** A theme of three slots; base draws the others in its colours and type. */
export const starter = defineTheme({
  manifest,
  style,
  slots: { EmptyState, Header, NewsListItem },
})
