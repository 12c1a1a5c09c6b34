// npm test: sets everything up and runs all tests: style, types, then vitest.
import { join } from 'node:path'
import { root, run, setUp } from './set-up.js'

setUp()
const { build } = await import('./build.js')
const bin = (...path) => join(root, 'node_modules', ...path)
run(process.execPath, [bin('@biomejs', 'biome', 'bin', 'biome'), 'check'])
build()
run(process.execPath, [bin('typescript', 'bin', 'tsc'), '-p', 'test'])
run(process.execPath, [bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)])
