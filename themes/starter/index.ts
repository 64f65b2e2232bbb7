import { defineTheme } from '../contract/defineTheme'
import { Header } from './frame/Header'
import { manifest } from './manifest'
import { EmptyState } from './messages/EmptyState'
import { NewsListItem } from './news/NewsListItem'
import { style } from './style'

/** A theme of three slots; base draws the others in its colours and type. */
export const starter = defineTheme({
  manifest,
  style,
  slots: { EmptyState, Header, NewsListItem },
})
