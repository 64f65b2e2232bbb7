import { monitorEventLoopDelay } from 'node:perf_hooks'

import type { JobCounts } from './workers/messages'

/*
 * Numbers for Prometheus. Own code of a hundred lines instead of prom-client 15.1.3: that one
 * brings OpenTelemetry's API, takes 12 MB of memory in a front of 60, and had its last release in
 * 2024. Labels come from closed lists, so no name of a village or a person can become one.
 */

/**
 * How a request was answered: from memory, rendered, from an old copy, past the cache, a file, or
 * not at all.
 */
export type RequestKind = 'bypass' | 'error' | 'hit' | 'media' | 'miss' | 'stale'

/** Why a worker was started again. */
export type RestartReason = 'asked' | 'died' | 'hung'

/** What is read at the moment somebody asks. */
export type MetricSources = {
  /** Seconds since the last whole backup; undefined where there was none. */
  backupAge?: () => number | undefined
  /** Bytes and number of pages in memory. */
  cache?: () => { bytes: number; pages: number }
  /** Requests that wait for a worker. */
  held?: () => number
}

export type Metrics = {
  /** Stops measuring the event loop. */
  close: () => void
  /** Jobs that ended since the last call, and those that stand in the database now. */
  countJobs: (counts: JobCounts) => void
  countRequest: (status: number, kind: RequestKind) => void
  countRestart: (reason: RestartReason) => void
  /** A page was made in so many seconds. */
  observeRender: (seconds: number) => void
  /** Everything in Prometheus' text form, version 0.0.4. */
  text: () => string
}

type Labels = Record<string, string>

const bounds = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Counts from the start of the process. */
export const createMetrics = (sources: MetricSources = {}): Metrics => {
  const requests = createCounter(
    'balai_requests_total',
    'Requests by class of status and how they were answered.',
  )
  const restarts = createCounter('balai_worker_restarts_total', 'Workers started again, by reason.')
  const jobs = createCounter('balai_jobs_total', 'Jobs that ended, by outcome.')
  const renders = createHistogram('balai_render_seconds', 'Seconds a worker took to make a page.')
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  let standing: JobCounts | undefined

  const text = (): string => {
    const cache = sources.cache?.()
    const memory = process.memoryUsage()
    // Of the time since the last question; the histogram says nothing before its first sample.
    const lag = [delay.percentile(99), delay.max].map((nanoseconds) =>
      delay.count > 0 ? nanoseconds / 1e9 : 0,
    )
    delay.reset()
    return [
      ...requests.lines(),
      ...renders.lines(),
      ...restarts.lines(),
      ...jobs.lines(),
      ...gauge('balai_jobs_waiting', 'Jobs that wait for their turn.', standing?.waiting),
      ...gauge('balai_jobs_running', 'Jobs that are being done.', standing?.running),
      ...gauge(
        'balai_jobs_failed',
        'Jobs that were given up and stand until somebody looks.',
        standing?.failed,
      ),
      ...gauge('balai_page_cache_bytes', 'Bytes of finished pages in memory.', cache?.bytes),
      ...gauge('balai_page_cache_pages', 'Finished pages in memory.', cache?.pages),
      ...gauge('balai_held_requests', 'Requests that wait for a worker.', sources.held?.()),
      ...gauge(
        'balai_backup_age_seconds',
        'Seconds since the last whole backup.',
        sources.backupAge?.(),
      ),
      ...gauge('process_resident_memory_bytes', 'Resident memory of this process.', memory.rss),
      ...gauge(
        'process_start_time_seconds',
        'Start of this process.',
        Math.round(Date.now() / 1000 - process.uptime()),
      ),
      ...gauge('nodejs_heap_size_used_bytes', 'Heap in use.', memory.heapUsed),
      ...gauge('nodejs_external_memory_bytes', 'Memory outside the heap.', memory.external),
      ...gauge(
        'nodejs_eventloop_lag_p99_seconds',
        'Delay of the event loop since the last question, 99th percentile.',
        lag[0],
      ),
      ...gauge(
        'nodejs_eventloop_lag_max_seconds',
        'Longest delay of the event loop since the last question.',
        lag[1],
      ),
      '',
    ].join('\n')
  }

  return {
    close: () => void delay.disable(),
    countJobs: (counts) => {
      jobs.add({ outcome: 'run' }, counts.ended.run)
      jobs.add({ outcome: 'failed' }, counts.ended.failed)
      standing = counts
    },
    countRequest: (status, kind) =>
      requests.add({ kind, status: `${Math.floor(status / 100)}xx` }, 1),
    countRestart: (reason) => restarts.add({ reason }, 1),
    observeRender: renders.observe,
    text,
  }
}

const createCounter = (name: string, help: string) => {
  const values = new Map<string, number>()
  return {
    add: (labels: Labels, by: number): void => {
      const key = labelled(labels)
      values.set(key, (values.get(key) ?? 0) + by)
    },
    lines: (): string[] => [
      ...head(name, help, 'counter'),
      ...[...values].sort().map(([key, value]) => `${name}${key} ${value}`),
    ],
  }
}

const createHistogram = (name: string, help: string) => {
  const counts = bounds.map(() => 0)
  let sum = 0
  let total = 0
  const lines = (): string[] => {
    let below = 0
    const buckets = bounds.map(
      (bound, at) => `${name}_bucket{le="${bound}"} ${(below += counts[at] ?? 0)}`,
    )
    return [
      ...head(name, help, 'histogram'),
      ...buckets,
      `${name}_bucket{le="+Inf"} ${total}`,
      `${name}_sum ${sum}`,
      `${name}_count ${total}`,
    ]
  }
  const observe = (value: number): void => {
    const at = bounds.findIndex((bound) => value <= bound)
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
    sum += value
    total += 1
  }
  return { lines, observe }
}

const gauge = (name: string, help: string, value: number | undefined): string[] =>
  value === undefined ? [] : [...head(name, help, 'gauge'), `${name} ${value}`]

const head = (name: string, help: string, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]

const labelled = (labels: Labels): string =>
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}}`
