import { defineConfig } from 'vitest/config'

// The packages are tested from their sources: a fresh clone needs no build.
const conditions = ['@interkalender/source', 'module', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 180_000,
    maxWorkers: 2,
    // A worker keeps what it has loaded: read once a file, modules cost a third of the whole run.
    // So a test leaves nothing behind in them: no mocks, no changed environment, no open server.
    isolate: false,
  },
})
