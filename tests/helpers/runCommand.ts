import { type ChildProcess, spawn } from 'node:child_process'

/** A command of the project that has ended: its exit code (null when killed) and all it printed. */
export type CommandResult = { code: null | number; output: string }

/**
 * Starts `npm run <command>` the way npm does, without npm. `onOutput` sees what was printed so
 * far.
 */
export const runCommand = async (args: {
  command: string
  env?: Record<string, string>
  given?: string[]
  onOutput?: (output: string, child: ChildProcess) => void
}): Promise<CommandResult> => {
  const { command, env, given = [], onOutput } = args
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', `src/commands/${command}.ts`, ...given],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  const read = (chunk: Buffer): void => {
    output += chunk.toString()
    onOutput?.(output, child)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const code = await new Promise<null | number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, output }
}
