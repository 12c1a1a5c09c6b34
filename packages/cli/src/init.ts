import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { loadEdition } from '@interkalender/edition'
import { loadData } from './data.ts'
import { type Answers, answersFrom, askFor, type InitOptions } from './init/answers.ts'
import { repositoryFiles } from './init/files.ts'
import { assertWritable } from './place-files.ts'
import { ArgumentFault, UsageError } from './usage.ts'

/**
 * Writes a repository for a city's calendar that builds at once: edition, sheets with placeholders,
 * package.json, editor set-up, a workflow. Asks on a terminal, takes flags otherwise. Never writes
 * over a file; if something fails, nothing of it stays.
 */
export async function init(folder: string, options: InitOptions): Promise<void> {
  if (folder.trim() === '') throw new UsageError('name a folder, such as essen-2028')
  const target = resolve(folder)
  assertWritable(target)
  const data = loadData()
  const given = answersFrom(basename(target), options, data)
  const answers = process.stdin.isTTY ? await askOnTerminal(given, options, data) : given
  const files = repositoryFiles(answers, data, ownVersion())
  const taken = [...files.keys()].filter((path) => existsSync(join(target, path)))
  if (taken.length > 0) {
    const what = taken.length > 1 ? `${taken[0]} and ${taken.length - 1} more files` : taken[0]
    throw new ArgumentFault(
      `${folder}: ${what} would be written over; name an empty folder, or one that does not exist yet`,
    )
  }
  writeNew(target, files, () => loadEdition(target, data))
  const here = relative(process.cwd(), target) || '.'
  console.log(`${answers.id}: ${files.size} files in ${here}`)
  console.log(`
Next:
  cd ${here}
  npm install
  npm run check      what is still to be filled in
  npm start          makes the calendar in out/${answers.id}/`)
}

/** The version of this package. Its code lies one folder below, as source and as published. */
function ownVersion(): string {
  const own = new URL('../package.json', import.meta.url)
  return JSON.parse(readFileSync(own, 'utf8')).version
}

async function askOnTerminal(
  given: Answers,
  options: InitOptions,
  data: ReturnType<typeof loadData>,
): Promise<Answers> {
  const { createInterface } = await import('node:readline')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Lines are queued, so that answers may be pasted all at once.
  const lines = terminal[Symbol.asyncIterator]()
  try {
    return await askFor(given, options, data, {
      ask: async (question) => {
        terminal.setPrompt(question)
        terminal.prompt()
        const { value, done } = await lines.next()
        if (done) throw new UsageError('the questions were broken off; nothing was written')
        return value
      },
      tell: (line) => console.log(line),
    })
  } finally {
    terminal.close()
  }
}

/** Writes files that are not there yet and proves them; if that fails, takes them away again. */
function writeNew(target: string, files: ReadonlyMap<string, string>, prove: () => void): void {
  const made: string[] = []
  const folders: string[] = []
  const makeFolder = (path: string) => {
    if (existsSync(path)) return
    makeFolder(dirname(path))
    mkdirSync(path)
    folders.push(path)
  }
  try {
    for (const [path, text] of files) {
      const file = join(target, path)
      makeFolder(dirname(file))
      writeFileSync(file, text, { flag: 'wx' })
      made.push(file)
    }
    prove()
  } catch (error) {
    for (const file of made) rmSync(file, { force: true })
    for (const path of folders.reverse()) rmdirSync(path)
    throw error
  }
}
