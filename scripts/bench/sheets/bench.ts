/** The sheets beside other engines: processor time and memory, each engine in its own process. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { line } from '../measure.ts'

interface Rendering {
  /** Processor time in milliseconds of the first drawing and of the third. */
  readonly first: number
  readonly third?: number
  /** In megabytes, at the most. */
  readonly memory: number
  readonly bytes: number
}

/** An engine in Node; undefined where its package is not installed. */
function inNode(engine: string, scene: string): Rendering | undefined {
  const args = ['--import', 'tsx', 'scripts/bench-pdf.ts', engine, scene]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const result = stdout.trim().split('\n').at(-1)
  if (result?.startsWith('{')) return JSON.parse(result)
  if (stderr.includes('Cannot find module') && engine === 'typst') return undefined
  throw new Error(`${engine}: ${stderr}`)
}

/** The memory of a process and all below it, pages in common counted once, in megabytes. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ')
      parents.set(Number(name), Number(parent))
    } catch {
      // It has ended meanwhile.
    }
  }
  const below = (id: number): boolean => id === root || (parents.has(id) && below(parents.get(id)!))
  let sum = 0
  for (const id of parents.keys()) {
    if (!below(id)) continue
    try {
      sum += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1])
    } catch {
      // The same.
    }
  }
  return sum / 1024
}

/** Chromium's print of the same page, with the start of the browser, which a print needs. */
async function chromium(html: string, folder: string): Promise<Rendering | undefined> {
  const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(browser) || process.platform !== 'linux') return undefined
  const pdf = join(folder, 'chromium.pdf')
  const command = [
    `TIMEFORMAT='%U %S'; time "${browser}" --headless --no-sandbox --disable-gpu`,
    `--user-data-dir="${join(folder, 'profile')}" --no-pdf-header-footer --print-to-pdf="${pdf}" "file://${html}"`,
  ].join(' ')
  const child = spawn('bash', ['-c', command], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid!))
  }, 100)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const [user = 0, system = 0] = said.trim().split('\n').at(-1)!.split(' ').map(Number)
  return { first: (user + system) * 1000, memory, bytes: statSync(pdf).size }
}

const told = ({ memory, bytes }: Rendering) =>
  `${Math.round(memory)} MB, ${(bytes / 1e6).toFixed(1)} MB written`

/** Prints what ours and the peers take. Ours makes two files, tags one, checks both. */
export async function benchSheets(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-'))
  try {
    const scene = join(folder, 'scene.json')
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bench-pdf.ts', 'scene', scene])
    const ours = inNode('ours', scene)!
    for (const peer of ['react-pdf', 'react-pdf, texts alone', 'pdfkit', 'typst', 'Chromium']) {
      const other =
        peer === 'Chromium'
          ? await chromium(scene.replace(/json$/, 'html'), folder)
          : inNode(peer, scene)
      if (!other) {
        console.log(`${peer} is not installed here and was not measured`)
        continue
      }
      line('12 × A3, both files and their check', ours.first, `${peer}, one file`, other.first)
      if (ours.third && other.third) line('the same, warm', ours.third, peer, other.third)
      console.log(`  peak memory: ours ${told(ours)}; ${peer} ${told(other)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
