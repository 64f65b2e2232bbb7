type Tasks = Map<string, () => Promise<void>>

type Holder = { [place]?: Tasks }

// Next bundles its own copies of modules, so a module variable would not be shared with the server.
const place = Symbol.for('balai-desa.shutdown-tasks')
const holder = globalThis as Holder

/** Has something done when the process ends in order. One task a name: a reloaded module replaces its own. */
export const atShutdown = (name: string, task: () => Promise<void>): void => {
  holder[place] ??= new Map()
  holder[place].set(name, task)
}

/** Does what is left to do, all at once; what fails does not keep the others. */
export const runShutdownTasks = async (): Promise<void> => {
  await Promise.allSettled([...(holder[place]?.values() ?? [])].map((task) => task()))
}
