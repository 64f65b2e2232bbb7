import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: { '@payload-config': new URL('./payload.config.ts', import.meta.url).pathname },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,collections,themes}/**/*.spec.{ts,tsx}'],
          // Properties draw whole pages a hundred times, which takes its time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          // Lexical's other entry waits for a dynamic import while it loads, sometimes for ever
          // (Node 20).
          execArgv: ['--conditions=production'],
          // The demo is seeded in some, which takes minutes over the MongoDB protocol on a busy
          // machine.
          hookTimeout: 300_000,
          include: ['tests/int/**/*.int.spec.ts'],
          // Each file has a process and a database of its own.
          maxWorkers: 2,
          pool: 'forks',
          // Projects with other numbers of workers run one after the other.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          fileParallelism: false,
          globalSetup: 'tests/e2e/seedOnce.ts',
          hookTimeout: 300_000,
          include: ['tests/e2e/**/*.e2e.spec.ts'],
          pool: 'forks',
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          hookTimeout: 600_000,
          include: ['tests/package/**/*.spec.ts'],
          pool: 'forks',
          testTimeout: 600_000,
        },
      },
    ],
  },
})
