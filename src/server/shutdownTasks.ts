type Task = { isLast: boolean; run: () => Promise<void> }

type Holder = { [place]?: Map<string, Task> }

// Next bundles its own copies of modules, so a module variable would not be shared with the server.
const place = Symbol.for('balai-desa.shutdown-tasks')
const holder = globalThis as Holder

/**
 * Has something done when the process ends in order. One task a name: a reloaded module replaces
 * its own.
 * @param options.isLast after all others, such as closing the database they write to. @default
 * false
 */
export const atShutdown = (
  name: string,
  run: () => Promise<void>,
  { isLast = false }: { isLast?: boolean } = {},
): void => {
  holder[place] ??= new Map<string, Task>()
  holder[place].set(name, { isLast, run })
}

/**
 * Does what is left to do, all at once and then what comes last; what fails does not keep the
 * others.
 */
export const runShutdownTasks = async (): Promise<void> => {
  const tasks = [...(holder[place]?.values() ?? [])]
  for (const turn of [false, true])
    await Promise.allSettled(tasks.filter(({ isLast }) => isLast === turn).map(({ run }) => run()))
}
