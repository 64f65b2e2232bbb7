import { spawn } from 'node:child_process'

/**
 * Runs one step of the set-up as a process of its own, so that its memory is given back. Ends this
 * process when it fails.
 */
export const runStep = async (args: string[], env: Record<string, string> = {}): Promise<void> => {
  const code = await new Promise<null | number>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) process.exit(code ?? 1)
}
