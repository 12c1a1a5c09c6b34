/** What people may do to a sheet: a clear error or a solved layout, never a hang. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Outcome, Outcomes } from '../test/hostile.ts'

describe('hostile sheets', () => {
  let outcomes: Outcomes
  beforeAll(() => {
    // A process of its own that is stopped when it takes too long or too much memory.
    const script = fileURLToPath(new URL('../test/hostile.ts', import.meta.url))
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=300', '--import', 'tsx', '--conditions=@interkalender/source', script],
      { encoding: 'utf8', timeout: 150_000, killSignal: 'SIGKILL' },
    )
    const last = stderr.trim().split('\n').slice(-4).join('\n')
    if (status !== 0) throw new Error(`stopped (${signal ?? status}) at: ${last}`)
    outcomes = JSON.parse(stdout)
  }, 160_000)

  const of = (name: string): Outcome => {
    const found = outcomes.cases[name]
    if (!found) throw new Error(`there is no case "${name}"`)
    return found
  }
  const refused = (name: string) => {
    const { error } = of(name)
    return `${error?.name}: ${error?.message.replace(/^\S+\/(?=0\d\.yaml:)/, '')}`
  }

  it.each([
    [
      'a text of 5,000 words',
      /^InputError: 03\.yaml:1:1: the text has 5000 words and takes \d+ lines/,
    ],
    ['a text of one word of 20,000 letters', /^InputError: 03\.yaml:1:1: the text has 1 words/],
    ['a picture of one pixel', /03\.yaml:1:1: the picture fest\.jpg has only 1 × 1 pixels, 0 dpi/],
    [
      'a picture of 200 million pixels',
      /03\.yaml:1:1: the picture fest\.jpg has 16320 × 12240 pixels, 200 million; give at most 100/,
    ],
    ['half a picture', /03\.yaml:1:1: the picture fest\.jpg cannot be read \(.*premature end/],
    ['a picture that is none', /03\.yaml:1:1: the picture fest\.jpg cannot be read/],
    [
      'a name without a font',
      /^MissingGlyphError: No font for "ᚠ" \(U\+16A0\) in "Fest ᚠᚢᚦ", the name of x-runes/,
    ],
    [
      'a text without a font',
      /^InputError: 03\.yaml:1:1: No font for "🎉" \(U\+1F389\) in "Kommt alle 🎉 zum Fest\."/,
    ],
  ])('%s is refused, and the place named', (name, message) => {
    expect(refused(name)).toMatch(message)
  })

  it.each([
    'words of 40 letters',
    'no text',
    'no text and no title',
    'no feasts at all',
    'signs that steer',
  ])('%s: the sheet is whole in both files, and nothing has to be told', (name) => {
    expect(of(name)).toEqual({ report: [], findings: [] })
  })

  it.each([
    ['a picture in CMYK', /fest\.jpg is CMYK without a profile; its colours are a guess/],
    ['an own name without a font', /^2027-03-03: no font of ours can show "ᚠᚢᚦ"; it is left out/],
    ['25 feasts on one day', /^2027-03-03: \d+ of 25 feasts stand at the foot of the sheet/],
  ])('%s: the sheet is whole, and the report says what was done', (name, sentence) => {
    const { report, findings } = of(name)
    expect(findings).toEqual([])
    expect(report?.[0]).toMatch(sentence)
  })

  it('takes no more memory than a year of sheets', () => {
    expect(outcomes.peak).toBeLessThan(800)
  })
})
