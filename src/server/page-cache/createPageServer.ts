import type { IncomingMessage, ServerResponse } from 'node:http'

import { createIncidentLog } from '../createIncidentLog'
import { sendErrorPage } from '../errorPage'
import type { Handler } from '../handler'
import type { Log } from '../log'
import { createPackQueue } from './createPackQueue'
import type { PageCache } from './createPageCache'
import { buildPage, type Page } from './page'
import type { PageKey } from './pageKey'
import { type OpenAnswer, renderDetached } from './renderDetached'
import { RenderTimeoutError } from './RenderTimeoutError'
import { sendOpenAnswer } from './sendOpenAnswer'
import { type PageState, sendPage } from './sendPage'
import { isPersonal, readStorage } from './storage'

/** After a failure the stale copy is used without a new try for this long. */
const retryMs = 1000
/** An answer that is not whole this long after its first byte is streamed instead of collected. */
const holdMs = 2000

export type PageServerOptions = {
  cache: PageCache
  /** Whether a render has a chance now; without one a last copy is given at once. */
  canRender: () => boolean
  handler: Handler
  log: Log
  maxPageBytes: number
  now: () => number
  observeRender?: ((seconds: number) => void) | undefined
  onPage?: ((status: number, state: PageState) => void) | undefined
  patienceMs: number
  renderTimeoutMs: number
}

/** One request for a public page. */
export type Visit = {
  host: string
  page: PageKey
  /** Answers this request by itself, uncached. */
  passAlone: () => void
  req: IncomingMessage
  res: ServerResponse
}

/** `failed` carries the renderer's own error page where there is one. */
type Outcome =
  | { open: OpenAnswer; type: 'open' }
  | { page: Page | undefined; status: 500 | 503; type: 'failed' }
  | { page: Page; type: 'page' }

type Failure = { err: unknown; page: Page | undefined }

type Flight = { generation: number; outcome: Promise<Outcome> }

/**
 * Answers pages from the cache, and renders a missing one once however many ask for it at a time.
 * A page that cannot be rendered is answered with its last copy.
 */
export const createPageServer = (options: PageServerOptions): ((visit: Visit) => void) => {
  const { cache, handler, log, now } = options
  const flights = new Map<string, Flight>()
  let renders = 0
  const packing = createPackQueue({ cache, isBusy: () => renders > 0, log })
  const msg = 'A page could not be rendered; last copies are served where there are any'
  const report = createIncidentLog({ log, msg, now })

  const render = async ({ host, page: { key, url }, req }: Visit): Promise<Outcome> => {
    const mark = cache.startRender()
    const startedAt = performance.now()
    renders += 1
    try {
      const { answer, open } = await renderDetached({
        canHold: ({ headers }) => !isPersonal(headers),
        handler,
        holdMs,
        host,
        maxBytes: options.maxPageBytes,
        req,
        timeoutMs: options.renderTimeoutMs,
        url,
      })
      if (open) return { open, type: 'open' }
      const page = buildPage(answer)
      if (answer.status >= 500) {
        const err = new Error(`The renderer answered ${answer.status}`)
        return fail(key, { err, page: answer.body.length > 0 ? page : undefined })
      }
      const storage = readStorage(answer)
      if (storage) {
        cache.set(key, { ...storage, page, render: mark })
        packing.add(key)
      }
      return { page, type: 'page' }
    } catch (err) {
      return fail(key, { err, page: undefined })
    } finally {
      options.observeRender?.((performance.now() - startedAt) / 1000)
      cache.endRender(mark)
      renders -= 1
      packing.goOn()
    }
  }

  const fail = (key: string, { err, page }: Failure): Outcome => {
    report(err)
    const copy = cache.get(key)
    if (copy) copy.retryAt = now() + retryMs
    return { page, status: err instanceof RenderTimeoutError ? 503 : 500, type: 'failed' }
  }

  /** A flight that began before the latest purge may carry old data: nobody new boards it. */
  const board = (visit: Visit): { isLeader: boolean; outcome: Promise<Outcome> } => {
    const { key } = visit.page
    const generation = cache.generation()
    const running = flights.get(key)
    if (running?.generation === generation) return { isLeader: false, outcome: running.outcome }
    const outcome = render(visit).finally(() => {
      if (flights.get(key) === flight) flights.delete(key)
    })
    const flight = { generation, outcome }
    flights.set(key, flight)
    return { isLeader: true, outcome }
  }

  const send = ({ page: { key }, req, res }: Visit, page: Page, state: PageState): void => {
    options.onPage?.(page.status, state)
    if (state === 'hit' && !page.isPacked && page.isCompressible) packing.add(key)
    sendPage({ keep: (to) => cache.replacePage(key, { from: page, to }), page, req, res, state })
  }

  /** Without an outcome the wait was given up. */
  const land = (visit: Visit, outcome: Exclude<Outcome, { type: 'open' }> | undefined): void => {
    if (outcome?.type === 'page') return send(visit, outcome.page, 'miss')
    // Looked up again: a purge may have dropped the copy while the render ran.
    const copy = cache.get(visit.page.key)
    if (copy) return send(visit, copy.page, now() < copy.freshUntil ? 'hit' : 'stale')
    if (outcome?.page) return send(visit, outcome.page, 'miss')
    const { req, res } = visit
    if (!res.destroyed) sendErrorPage({ req, res, status: outcome?.status ?? 503 })
  }

  const fly = (visit: Visit): void => {
    const { isLeader, outcome } = board(visit)
    let isWaiting = true
    const giveUp = (): void => {
      const copy = cache.get(visit.page.key)
      if (!copy) return
      isWaiting = false
      copy.retryAt = now() + options.patienceMs
      land(visit, undefined)
    }
    const timer = setTimeout(giveUp, options.patienceMs)
    outcome
      .then((arrived) => {
        clearTimeout(timer)
        if (arrived.type !== 'open') return isWaiting ? land(visit, arrived) : undefined
        if (isLeader) return sendOpenAnswer({ ...visit, isWaiting, open: arrived.open })
        if (isWaiting) visit.passAlone()
      })
      .catch((err: unknown) => {
        log.error({ err, msg: 'A page could not be sent' })
        visit.res.destroy()
      })
  }

  return (visit) => {
    const stored = cache.get(visit.page.key)
    const time = now()
    if (stored && time < stored.freshUntil) return send(visit, stored.page, 'hit')
    if (stored && (time < stored.retryAt || !options.canRender()))
      return send(visit, stored.page, 'stale')
    fly(visit)
  }
}
