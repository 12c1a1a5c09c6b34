#!/usr/bin/env node
// Plain JavaScript, so that `npm install` can link the command before anything is built.
import { existsSync } from 'node:fs'

// React's development build is several times slower and says nothing more here.
process.env.NODE_ENV ??= 'production'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  const { run } = await import(main.href)
  process.exitCode = await run(process.argv.slice(2))
} else {
  console.error('Interkalender is not built yet. Run "npm run build" in its folder once.')
  process.exitCode = 1
}
