import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'

import { createMetrics, type Metrics, type MetricSources, type RequestKind } from './metrics'
import { createMetricsServer } from './metricsServer'
import { ask } from './testing/ask'

const start = (sources?: MetricSources): Metrics => {
  const metrics = createMetrics(sources)
  onTestFinished(metrics.close)
  return metrics
}

const valueOf = (text: string, sample: string): number => {
  const line = text.split('\n').find((each) => each.startsWith(`${sample} `))
  return line === undefined ? NaN : Number(line.slice(sample.length + 1))
}

describe('the numbers', () => {
  it('count requests by class of status and kind', () => {
    const metrics = start()
    metrics.countRequest(200, 'hit')
    metrics.countRequest(206, 'hit')
    metrics.countRequest(503, 'error')
    expect(valueOf(metrics.text(), 'balai_requests_total{kind="hit",status="2xx"}')).toBe(2)
    expect(valueOf(metrics.text(), 'balai_requests_total{kind="error",status="5xx"}')).toBe(1)
  })

  it('put a render in every bucket it fits in', () => {
    const metrics = start()
    metrics.observeRender(0.04)
    metrics.observeRender(99)
    const text = metrics.text()
    expect(
      ['0.025', '0.05', '30', '+Inf'].map((le) =>
        valueOf(text, `balai_render_seconds_bucket{le="${le}"}`),
      ),
    ).toEqual([0, 1, 1, 2])
    expect([
      valueOf(text, 'balai_render_seconds_sum'),
      valueOf(text, 'balai_render_seconds_count'),
    ]).toEqual([99.04, 2])
  })

  it('read cache, queue and backup when asked, and say nothing of what is unknown', () => {
    const text = start({
      backupAge: () => 60,
      cache: () => ({ bytes: 5, pages: 2 }),
      held: () => 3,
    }).text()
    expect(
      [
        'balai_backup_age_seconds',
        'balai_page_cache_bytes',
        'balai_page_cache_pages',
        'balai_held_requests',
      ].map((name) => valueOf(text, name)),
    ).toEqual([60, 5, 2, 3])
    expect(start({ backupAge: () => undefined }).text()).not.toContain('balai_backup_age_seconds')
  })

  it('count restarts by reason, jobs by outcome and those that stand', () => {
    const metrics = start()
    metrics.countRestart('hung')
    metrics.countJobs({ ended: { failed: 1, run: 2 }, failed: 1, running: 0, waiting: 4 })
    metrics.countJobs({ ended: { failed: 0, run: 3 }, failed: 2, running: 1, waiting: 0 })
    const text = metrics.text()
    expect(valueOf(text, 'balai_worker_restarts_total{reason="hung"}')).toBe(1)
    expect(
      [
        'balai_jobs_total{outcome="run"}',
        'balai_jobs_total{outcome="failed"}',
        'balai_jobs_waiting',
        'balai_jobs_running',
        'balai_jobs_failed',
      ].map((name) => valueOf(text, name)),
    ).toEqual([5, 1, 0, 1, 2])
  })

  it('are lines of the text form, each after its help and type, whatever was counted', () => {
    const kinds: RequestKind[] = ['bypass', 'error', 'hit', 'media', 'miss', 'stale']
    const event = fc.record({
      kind: fc.constantFrom(...kinds),
      seconds: fc.double({ max: 100, min: 0, noNaN: true }),
      status: fc.integer({ max: 599, min: 100 }),
    })
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const metrics = createMetrics()
        for (const { kind, seconds, status } of events) {
          metrics.countRequest(status, kind)
          metrics.observeRender(seconds)
        }
        const text = metrics.text()
        metrics.close()
        expect(text.endsWith('\n')).toBe(true)
        const described = new Set(
          [...text.matchAll(/^# TYPE (\S+) (?:counter|gauge|histogram)$/gm)].map(
            ([, name]) => name,
          ),
        )
        for (const line of text.trimEnd().split('\n')) {
          if (line.startsWith('# ')) continue
          const [, name = ''] =
            /^([a-z_0-9]+)(?:\{[a-z_]+="[^"\\\n]*"(?:,[a-z_]+="[^"\\\n]*")*\})? -?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.exec(
              line,
            ) ?? []
          expect([
            line,
            described.has(name) || described.has(name.replace(/_(bucket|count|sum)$/, '')),
          ]).toEqual([line, true])
        }
      }),
    )
  })
})

describe('the server of the numbers', () => {
  const serve = async (token?: string) => {
    const server = await createMetricsServer({ metrics: start(), port: 0, token })
    onTestFinished(server.close)
    return server
  }

  it('answers /metrics and nothing else', async () => {
    const { port } = await serve()
    const [good, other, post] = await Promise.all([
      ask({ path: '/metrics', port }),
      ask({ path: '/', port }),
      ask({ method: 'POST', path: '/metrics', port }),
    ])
    expect([good.status, other.status, post.status]).toEqual([200, 404, 404])
    expect(good.headers['content-type']).toContain('version=0.0.4')
  })

  it('with a token answers only who has it', async () => {
    const { port } = await serve('token-yang-panjang')
    const statuses = ['', 'Bearer token-yang-panjan', 'Bearer token-yang-panjang'].map(
      async (authorization) =>
        (await ask({ headers: { authorization }, path: '/metrics', port })).status,
    )
    expect(await Promise.all(statuses)).toEqual([401, 401, 200])
  })

  it('is not opened to other machines without a token', async () => {
    await expect(
      createMetricsServer({ host: '0.0.0.0', metrics: start(), port: 0 }),
    ).rejects.toThrow('METRICS_TOKEN')
  })
})
