// Compiles the packages and the holidays, if anything they are made of has changed.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { root, run, setUp } from './set-up.js'

const stamp = join(root, 'node_modules', '.cache', 'interkalender-build')
const packages = ['core', 'edition', 'ics', 'pdf', 'web', 'cli']

/** The files in a folder and those below it. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** What a package is compiled from. */
function sourcesOf(name) {
  return filesIn(join(root, 'packages', name, 'src')).filter((path) => !/\.test\.tsx?$/.test(path))
}

/** The names, sizes and times of everything the build reads. */
function inputs() {
  const hash = createHash('sha256')
  const add = (path) => {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  for (const name of packages) {
    for (const path of sourcesOf(name)) add(path)
    add(join(root, 'packages', name, 'tsconfig.json'))
    add(join(root, 'packages', name, 'package.json'))
  }
  for (const part of ['', 'languages', 'leave', 'profiles', 'public']) {
    const folder = join('holidays', part)
    for (const name of readdirSync(join(root, folder))) {
      if (/\.(yaml|js)$/.test(name)) add(join(root, folder, name))
    }
  }
  for (const name of [
    'tsconfig.json',
    'tsconfig.base.json',
    'package-lock.json',
    join('scripts', 'build.js'),
  ]) {
    add(join(root, name))
  }
  return hash.digest('hex')
}

const outputs = [
  ...packages.map((name) => join(root, 'packages', name, 'dist', 'index.js')),
  join(root, 'holidays', 'dist', 'index.js'),
  join(root, 'packages', 'web', 'dist', 'core.js'),
]

/**
 * Bundles the command with the core and the argument parser: a start then opens three files instead
 * of a hundred. What a command loads only when it needs it stays apart. Gives
 * the files it wrote.
 */
function bundleCommand() {
  const folder = join(root, 'packages', 'cli')
  const { metafile } = buildSync({
    absWorkingDir: folder,
    entryPoints: ['src/main.ts', 'src/index.ts', 'src/sheets-worker.ts', 'src/site-worker.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['@interkalender/source'],
    external: [
      '@interkalender/edition/explain',
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
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.outputs).map((path) => resolve(folder, path))
}

/**
 * Bundles what a browser loads to show another year. React stays out: what its components are written
 * with is made markup by a few lines of our own.
 */
function bundleForPages() {
  const folder = join(root, 'packages', 'web')
  const markup = join(folder, 'src', 'years', 'markup.ts')
  const outfile = join(folder, 'dist', 'core.js')
  buildSync({
    entryPoints: [join(folder, 'src', 'years', 'years.tsx')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@interkalender/source'],
    alias: { react: markup, 'react/jsx-runtime': markup, 'react-dom/server': markup },
    // Modules that nothing is taken from, such as those that read files, leave no trace.
    external: ['node:*'],
    legalComments: 'none',
    banner: {
      js: '/* Includes luxon, (c) JS Foundation and other contributors, and astronomy-engine, (c) Don Cross; MIT licence. */',
    },
    logLevel: 'warning',
  })
  return [outfile]
}

/**
 * Removes from the dist folders what this build would not write: chunks of earlier builds, what was
 * compiled from sources that are gone. Packages ship those folders whole.
 */
function removeStale(bundled) {
  for (const name of packages) {
    const folder = join(root, 'packages', name)
    const current = new Set(bundled)
    for (const source of sourcesOf(name)) {
      const stem = join(folder, 'dist', relative(join(folder, 'src'), source)).replace(
        /\.tsx?$/,
        '',
      )
      const kinds =
        name === 'cli' ? ['.d.ts', '.d.ts.map'] : ['.js', '.js.map', '.d.ts', '.d.ts.map']
      for (const kind of kinds) current.add(stem + kind)
    }
    for (const path of filesIn(join(folder, 'dist'))) if (!current.has(path)) rmSync(path)
  }
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
  removeStale([...bundleCommand(), ...bundleForPages()])
  run(process.execPath, [join(root, 'holidays', 'compile.js')])
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  writeFileSync(stamp, now)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setUp()
  build()
}
