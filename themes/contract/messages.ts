import type { BaseView } from './frame'
import { page, shared } from './slotKinds'
import type { Link } from './values'

/** What a page says in the place of a list or figure it does not have yet. */
export type EmptyStateView = {
  /** What is missing: "Belum ada berita". */
  title: string
  /** Why, and what the reader can do. */
  text: string
  /** A way on; undefined when there is none better than the menu. */
  link: Link | undefined
}

/**
 * A page that says what went wrong and how to go on: 400, 404, 410, 413, 500, 503. An unknown host
 * gets it too ("Situs tidak ditemukan"), with the regency's site around it and its address among
 * the links.
 */
export type ErrorView = BaseView & {
  /** HTTP status, shown small. */
  status: number
  /** What happened: "Halaman ini tidak ada". */
  title: string
  /** Why, and what to do now. */
  explanation: string
  /** Ways on, at least the home page. */
  links: [Link, ...Link[]]
}

/** A short answer, such as "Undangan ini tidak berlaku lagi". */
export type InfoView = BaseView & {
  /** How it turned out: done, or not possible. */
  tone: 'bad' | 'ok' | 'plain'
  /** Heading of the page. */
  title: string
  /** What it means and what to do now. */
  text: string
  /** Ways on. */
  links: Link[]
}

/** Slots of the family. */
export const messagesSlots = {
  /** 400, 404, 410, 413, 500, 503 and an unknown host. */
  ErrorPage: page<ErrorView>(),
  /** A short answer. */
  InfoPage: page<InfoView>(),
  /** In the place of a list that is empty. */
  EmptyState: shared<EmptyStateView>(),
}
