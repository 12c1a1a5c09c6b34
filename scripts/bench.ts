// npm run bench: how fast, side by side with what else there is, as ratios. No test depends on it.
import { spawnSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'
import { benchConvert } from './bench/convert.ts'
import { benchDates } from './bench/dates.ts'
import { line } from './bench/measure.ts'

const busy = loadavg()[0]?.toFixed(1)
console.log(
  `node ${process.versions.node}, ${availableParallelism()} processors, load ${busy}; the fastest of several runs, ratio below 1: we are faster`,
)
await benchDates()
benchConvert()

// The sheets, each engine in a process of its own with the compiled packages. Ours makes two files,
// weaves, shapes all scripts, tags one file, colours the other in CMYK, and checks both; the peers
// make one file of plain text.
interface Rendering {
  readonly first: number
  readonly third: number
  readonly memory: number
  readonly bytes: number
}
const rendering = (engine: string): Rendering => {
  const args = ['--import', 'tsx', 'scripts/bench-pdf.ts', engine]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const result = stdout.trim().split('\n').at(-1)
  if (!result?.startsWith('{')) throw new Error(`${engine}: ${stderr}`)
  return JSON.parse(result)
}
const sheets = rendering('ours')
const told = ({ memory, bytes }: Rendering) =>
  `${Math.round(memory)} MB, ${(bytes / 1e6).toFixed(1)} MB written`
for (const peer of ['react-pdf', 'pdfkit']) {
  const other = rendering(peer)
  line('12 × A3, both files and their check', sheets.first, `${peer}, one file`, other.first)
  line('the same, warm', sheets.third, peer, other.third)
  console.log(`  peak memory: ours ${told(sheets)}; ${peer} ${told(other)}`)
}
