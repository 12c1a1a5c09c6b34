// npm start: sets everything up and makes Krefeld's calendar in out/krefeld-2027/.
import { join } from 'node:path'
import { root, run, setUp } from './set-up.js'

setUp()
const { build } = await import('./build.js')
build()
run(process.execPath, [
  join(root, 'packages', 'cli', 'bin', 'interkalender.js'),
  'build',
  join('months', 'krefeld-2027'),
  ...process.argv.slice(2),
])
