import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { canStartServer, startServer } from './startServer'

/**
 * `npm run test:mongo [-- FILE...]`: the integration suite over the MongoDB protocol, at
 * `MONGODB_URL` (a real server) or else on a server of its own.
 */
const main = async (vitestArgs: string[]): Promise<number> => {
  const given = process.env.MONGODB_URL
  if (given) return await runSuite(given, vitestArgs)
  if (!canStartServer()) {
    console.error(
      'Uji MongoDB dilewati: isi MONGODB_URL dengan alamat server, atau pasang JDK 17 dan Maven (apt-get install default-jdk-headless maven).',
    )
    return process.env.CI === 'true' ? 1 : 0
  }
  const server = await startServer()
  try {
    return await runSuite(server.url, vitestArgs)
  } finally {
    await server.stop()
  }
}

const runSuite = async (url: string, vitestArgs: string[]): Promise<number> => {
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'int', ...vitestArgs],
    {
      env: { ...process.env, MONGODB_URL: url },
      stdio: 'inherit',
    },
  )
  const [code] = (await once(vitest, 'exit')) as [null | number]
  return code ?? 1
}

process.exitCode = await main(process.argv.slice(2))
