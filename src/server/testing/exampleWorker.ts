import { announcePurge, listenForPurges } from '../purges'
import { askFront } from '../workers/askFront'
import { announceToFront, reportJobs, serveBehindFront } from '../workers/serveBehindFront'

/* A worker that does what the address says. */

let dropped = ''
announceToFront()
listenForPurges('results', ({ tags }) => {
  dropped = tags.join()
})
await serveBehindFront({
  handler: async (req, res) => {
    const url = new URL(req.url ?? '/', 'http://x')
    const wait = Number(url.searchParams.get('wait') ?? 0)
    if (url.pathname === '/die') process.exit(7)
    if (url.pathname === '/hang') for (;;);
    if (url.pathname === '/purge') await announcePurge({ keepStale: true, tags: ['a', 'b'] })
    if (url.pathname === '/jobs')
      reportJobs({ ended: { failed: 0, run: 1 }, failed: 2, running: 3, waiting: 4 })
    let body = ''
    for await (const chunk of req) body += String(chunk)
    if (body === 'die') process.exit(7)
    await new Promise((done) => setTimeout(done, wait))
    const answer =
      url.pathname === '/ask' ? await askFront('count').catch(() => 'refused') : undefined
    res.setHeader('Content-Type', 'text/plain')
    res.end(JSON.stringify({ answer, body, dropped, pid: process.pid, text: 'x'.repeat(2000) }))
  },
  onStop: () => Promise.resolve(),
})
