import { buildRichText } from '../tests/factories/richText'
import { request } from './request'

type Where = { host: string; port: number; village: string }
type Times = { deleted: number[]; published: number[]; unpublished: number[] }

/**
 * Through the admin's API: publish until the list and the item show it, unpublish until both are
 * without it, publish and delete until it is gone. Every page is in the cache before each step.
 */
export const publishToVisible = async (args: {
  admin: { host: string; port: number; token: string }
  site: Where
  trials: number
}): Promise<Times> => {
  const { admin, site } = args
  const times: Times = { deleted: [], published: [], unpublished: [] }
  const api = async (method: string, path: string, body?: unknown) => {
    const answer = await request({
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { authorization: `JWT ${admin.token}`, 'content-type': 'application/json' },
      host: admin.host,
      method,
      path: `/api${path}`,
      port: admin.port,
    })
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`)
    return JSON.parse(answer.body.toString()) as { doc: { id: string } }
  }
  const see = (path: string) => request({ host: site.host, path, port: site.port })
  const isShown = async (slug: string, title: string) => {
    const [list, item] = await Promise.all([see('/berita'), see(`/berita/${slug}`)])
    return {
      both: list.body.includes(title) && item.status === 200,
      none: !list.body.includes(title) && [404, 410].includes(item.status),
    }
  }
  const until = async (slug: string, title: string, state: 'both' | 'none') => {
    const start = performance.now()
    while (!(await isShown(slug, title))[state]) {
      if (performance.now() - start > 20_000) throw new Error(`${slug} never reached "${state}"`)
    }
    return performance.now() - start
  }

  for (let trial = 1; trial <= args.trials; trial += 1) {
    const slug = `percobaan-${trial}-${Date.now()}`
    const title = `Percobaan ${slug}`
    await isShown(slug, title)
    const news = {
      title,
      _status: 'published',
      body: buildRichText('Isi percobaan.'),
      slug,
      village: site.village,
    }
    const { doc } = await api('POST', '/news', news)
    times.published.push(await until(slug, title, 'both'))
    await api('PATCH', `/news/${doc.id}`, { _status: 'draft' })
    times.unpublished.push(await until(slug, title, 'none'))
    await api('PATCH', `/news/${doc.id}`, { _status: 'published' })
    await until(slug, title, 'both')
    await api('DELETE', `/news/${doc.id}`)
    times.deleted.push(await until(slug, title, 'none'))
  }
  return times
}
