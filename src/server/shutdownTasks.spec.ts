import { expect, it } from 'vitest'

import { atShutdown, runShutdownTasks } from './shutdownTasks'

it('does every task, also beside one that fails, and one a name', async () => {
  const done: string[] = []
  const task = (name: string) => () => {
    done.push(name)
    return Promise.resolve()
  }
  atShutdown('lama', task('lama'))
  atShutdown('lama', task('baru'))
  atShutdown('gagal', () => Promise.reject(new Error('uji')))
  atShutdown('lain', task('lain'))
  await runShutdownTasks()
  expect(done).toEqual(['baru', 'lain'])
})
