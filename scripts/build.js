// Compiles the packages and the holidays, if anything they are made of has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { root, run, setUp } from './set-up.js'

const stamp = join(root, 'node_modules', '.cache', 'interkalender-build')
const packages = ['core', 'edition', 'ics', 'pdf', 'web', 'cli']

/** The names, sizes and times of everything the build reads. */
function inputs() {
  const hash = createHash('sha256')
  const add = (path) => {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (!/\.test\.tsx?$/.test(entry.name)) add(path)
    }
  }
  for (const name of packages) {
    walk(join(root, 'packages', name, 'src'))
    add(join(root, 'packages', name, 'tsconfig.json'))
    add(join(root, 'packages', name, 'package.json'))
  }
  for (const folder of ['holidays', join('holidays', 'languages')]) {
    for (const name of readdirSync(join(root, folder))) {
      if (/\.(yaml|js)$/.test(name)) add(join(root, folder, name))
    }
  }
  for (const name of ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json'])
    add(join(root, name))
  return hash.digest('hex')
}

const outputs = [
  ...packages.map((name) => join(root, 'packages', name, 'dist', 'index.js')),
  join(root, 'holidays', 'dist', 'holidays.json'),
]

/**
 * Bundles the command with the core and the argument parser: a start then opens three files instead
 * of a hundred. What a command loads only when it needs it stays apart.
 */
function bundleCommand() {
  buildSync({
    absWorkingDir: join(root, 'packages', 'cli'),
    entryPoints: ['src/main.ts', 'src/index.ts', 'src/sheets-worker.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['@interkalender/source'],
    external: [
      ...['edition', 'holidays', 'ics', 'pdf', 'web'].map((name) => `@interkalender/${name}`),
      ...['astronomy-engine', 'yaml', 'zod'],
    ],
    banner: {
      js: [
        '// Includes commander, (c) 2011 TJ Holowaychuk and others, MIT licence.',
        "import { createRequire as interkalenderRequire } from 'node:module'",
        'const require = interkalenderRequire(import.meta.url)',
      ].join('\n'),
    },
    logLevel: 'warning',
  })
}

/** Builds what is out of date. */
export function build() {
  const now = inputs()
  const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (built === now && outputs.every((path) => existsSync(path))) return
  if (process.stderr.isTTY) console.error('Building …')
  run(process.execPath, [
    join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
    '-b',
    ...packages.map((name) => `packages/${name}`),
  ])
  bundleCommand()
  run(process.execPath, [join(root, 'holidays', 'compile.js')])
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  writeFileSync(stamp, now)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setUp()
  build()
}
