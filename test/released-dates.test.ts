/** A date that a release said stays, or its change stands in the changelog with its source. */
import { existsSync, readFileSync } from 'node:fs'
import type { Holiday } from '@interkalender/core'
import { history } from '@interkalender/holidays'
import { holidays } from '@interkalender/holidays/dates'
import { describe, expect, test } from 'vitest'
import { ledger, ledgerPath, movesSince, unrecorded, untold } from '../scripts/released-dates.ts'

const changelog = readFileSync('CHANGELOG.md', 'utf8')

test('what was released stands, or the changelog tells what has moved', () => {
  // Before the first release there is no ledger.
  if (!existsSync(ledgerPath)) expect(changelog).toMatch(/^## 0\.1\.0, not released yet$/m)
  else {
    const moves = movesSince(readFileSync(ledgerPath, 'utf8'), holidays)
    expect(untold(moves, changelog)).toEqual([])
    expect(unrecorded(moves, history)).toEqual([])
  }
})

test('all packages have the version of the changelog', () => {
  const [, version] = /^## (\d+\.\d+\.\d+)/m.exec(changelog) ?? []
  const folders = ['core', 'edition', 'ics', 'pdf', 'web', 'cli'].map((name) => `packages/${name}`)
  for (const folder of [...folders, 'holidays', 'months']) {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    expect(manifest.version, folder).toBe(version)
    for (const [name, asked] of Object.entries(manifest.dependencies ?? {})) {
      if (name.startsWith('@interkalender/')) expect(asked, `${folder}: ${name}`).toBe(version)
    }
    // What a release needs besides: who may read it, where it comes from, and what may be left out.
    expect(manifest.publishConfig, folder).toEqual({ access: 'public', provenance: true })
    expect(manifest.sideEffects, folder).toBe(false)
    expect(manifest.type, folder).toBe('module')
    expect(manifest.license, folder).toMatch(/^(MIT|CC0-1\.0)$/)
  }
})

describe('a feast that moves', () => {
  const feast = (day: number): Holiday => ({
    id: 'fair',
    tradition: 'folk',
    name: { de: 'Markt', en: 'Fair' },
    rule: { type: 'date', calendar: 'gregorian', month: 'december', day },
    days: 1,
    begins: 'midnight',
    importance: 'minor',
    tone: 'festive',
    sources: [],
  })
  const released = ledger([feast(6)], 2027)
  const moves = movesSince(released, [feast(7)])
  const line = (year: number) =>
    `- \`fair\`: ${year}-12-06 is ${year}-12-07 (the town’s letter of 3 May)`
  const lines = [2027, 2028, 2029, 2030, 2031, 2032].map(line)
  const told = (...some: string[]) => `# Changelog\n\n### Dates\n\n${some.join('\n')}\n\n## 0.1.0\n`

  test('is found in all years that were promised', () => {
    expect(released.split('\n')[0]).toBe('fair\t2027\t2027-12-06')
    expect(movesSince(released, [feast(6)])).toEqual([])
    expect(moves).toHaveLength(6)
  })

  test('is told with its source, each day', () => {
    expect(untold(moves, told(...lines))).toEqual([])
    expect(untold(moves, told(...lines.slice(1)))).toEqual([
      '- `fair`: 2027-12-06 is 2027-12-07 (source)',
    ])
    const unsourced = lines.map((one) => one.replace(/ \(.*/, ''))
    expect(untold(moves, told(...unsourced))).toHaveLength(6)
    expect(untold(moves, `### Added\n\n${lines.join('\n')}\n`)).toHaveLength(6)
  })

  test('is recorded for the feeds, or that it is withdrawn', () => {
    const entry = { feast: 'fair', changed: '2027-05-03', note: 'the town’s letter' }
    expect(unrecorded(moves, { corrections: [entry], withdrawn: [] })).toEqual([])
    expect(unrecorded(moves, { corrections: [], withdrawn: [entry] })).toEqual([])
    const corrections = [{ ...entry, year: 2027 }]
    expect(unrecorded(moves.slice(0, 2), { corrections, withdrawn: [] })).toEqual(['fair 2028'])
  })

  test('and so is one that goes', () => {
    const [first] = untold(movesSince(released, []), changelog)
    expect(first).toBe('- `fair`: 2027-12-06 is none (source)')
  })
})
