import { join } from 'node:path'
import { suggestion } from '@interkalender/core/parse'
import { createProof, proofLanguages, proofTraditions } from '@interkalender/edition'
import { findEdition } from './data.ts'
import { assertWritable, placing, writeFiles } from './place-files.ts'
import { prepare } from './prepare.ts'
import { createProgress } from './progress.ts'
import { ArgumentFault, UsageError } from './usage.ts'

interface ProofOptions {
  readonly tradition?: readonly string[]
  readonly lang?: string
  readonly out?: string
}

/**
 * Makes a page, as HTML and as PDF, on which each community checks its own feasts. Without
 * `--tradition` one for each tradition of the edition that has feasts of its own.
 */
export async function proof(name: string | undefined, options: ProofOptions): Promise<void> {
  if (options.out === '') throw new UsageError('--out needs a folder to write to')
  if (options.lang !== undefined && !proofLanguages.includes(options.lang)) {
    throw new UsageError(`no proof in ${options.lang}; --lang takes ${proofLanguages.join(', ')}`)
  }
  const { loaded, data } = await prepare(findEdition(name))
  const { edition } = loaded
  const language = options.lang ?? edition.languages[0] ?? edition.language
  const known = proofLanguages.includes(language) ? language : 'en'
  const out = options.out ?? join('out', edition.id, 'proof')
  assertWritable(out)

  const all = options.tradition === undefined
  const proofs = (options.tradition ?? proofTraditions(edition, data)).map((id) => {
    const made = createProof(edition, data, id, known, all)
    return [id, made ?? noFeasts(id, proofTraditions(edition, data))] as const
  })
  const progress = createProgress()
  const { proofPage } = await import('@interkalender/web')
  const { renderProof } = await import('@interkalender/pdf')
  const files = new Map<string, string | Uint8Array>()
  for (const [id, made] of proofs) {
    progress(`proof: ${id}`)
    files.set(`${id}.html`, proofPage(made))
    const { bytes, report } = await renderProof(made, `${edition.released}T00:00:00Z`)
    files.set(`${id}.pdf`, bytes)
    for (const remark of report) console.error(remark)
  }
  progress()
  await placing(out, (stage) => writeFiles(stage, files))
  console.log(`${edition.id}: ${files.size} files in ${out}`)
}

function noFeasts(id: string, traditions: readonly string[]): never {
  const hint = suggestion(id, traditions)
  throw new ArgumentFault(`argument:1:1: the edition shows no feast of ${id}${hint}`)
}
