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
  },
})
