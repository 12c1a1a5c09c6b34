/** The workflows, ours and that of a new city, are read by GitHub's own parser; actions are pinned. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { answersFrom } from '../packages/cli/src/init/answers.ts'
import { repositoryFiles } from '../packages/cli/src/init/files.ts'
import { loadData } from './feeds/krefeld.ts'

const data = loadData()
const files = repositoryFiles(answersFrom('essen-2028', { year: 2028 }, data), data, '1.0.0')
const folder = '.github/workflows'
const workflows: [name: string, text: string][] = [
  ['a new city’s', files.get(`${folder}/calendar.yml`) ?? ''],
  ...readdirSync(folder).map((name): [string, string] => [
    name,
    readFileSync(`${folder}/${name}`, 'utf8'),
  ]),
]

/** GitHub's parser imports its JSON as bundlers read it, so it is bundled first. */
const parser: Promise<typeof import('@actions/workflow-parser')> = (() => {
  const outfile = resolve('node_modules/.cache/workflow-parser.mjs')
  buildSync({
    stdin: { contents: "export * from '@actions/workflow-parser'", resolveDir: '.' },
    bundle: true,
    format: 'esm',
    outfile,
  })
  return import(pathToFileURL(outfile).href)
})()

async function faultsOf(content: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await parser
  const { context, value } = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter())
  if (value) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

test.each(workflows)('%s workflow is one', async (_, text) => {
  expect(await faultsOf(text)).toEqual([])
})

test('what is none is seen', async () => {
  const [, [, text] = ['', '']] = workflows
  expect(await faultsOf(text.replace('runs-on', 'runs-onn'))).not.toEqual([])
  expect(await faultsOf(text.replace('needs: check', 'needs: chek'))).not.toEqual([])
})

test.each(workflows)('%s actions are pinned to a commit, with the version beside it', (_, text) => {
  const used = [...text.matchAll(/uses: (.*)/g)].map(([, what = '']) => what)
  expect(used.length).toBeGreaterThan(0)
  for (const what of used) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test.each(workflows)('%s jobs may read, and write only what publishing needs', (_, text) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read\n/m)
  const rights = [...text.matchAll(/^ +([a-z-]+): write$/gm)].map(([, right = '']) => right)
  expect(['id-token', 'pages']).toEqual(expect.arrayContaining(rights))
})
