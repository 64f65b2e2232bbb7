import { spawn, spawnSync } from 'node:child_process'

import { load, type Load } from './load'

const bin = 'node_modules/next/dist/bin/next'
const folder = 'bench/static-page'

/** A static page of `next start`, the fastest that Next itself has to offer. */
export type StaticNextPage = { close: () => void; load: (seconds: number) => Promise<Load> }

/** Builds and starts it, and lets it get warm. */
export const openStaticNextPage = async (args: { port: number }): Promise<StaticNextPage> => {
  const built = spawnSync(process.execPath, [bin, 'build', folder, '--webpack'], {
    stdio: 'ignore',
  })
  if (built.status !== 0) throw new Error('next build of the static page failed')
  const server = spawn(
    process.execPath,
    [bin, 'start', folder, '-p', String(args.port), '-H', '127.0.0.1'],
    { stdio: 'ignore' },
  )
  const origin = `http://127.0.0.1:${args.port}`
  const page = { host: `127.0.0.1:${args.port}`, path: '/', port: args.port }
  const close = (): void => void server.kill('SIGKILL')
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(origin).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        break
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await load({ ...page, seconds: 2 })
  } catch (error) {
    close()
    throw error
  }
  return { close, load: (seconds) => load({ ...page, seconds }) }
}
