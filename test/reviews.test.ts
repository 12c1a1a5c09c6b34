/** What communities have reviewed is told apart from what nobody has looked at. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  loadData,
  loadEdition,
  printedHolidays,
  reviewsOf,
  unreviewed,
} from '@interkalender/edition'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const data = loadData('holidays')
const folder = mkdtempSync(join(tmpdir(), 'interkalender-reviews-'))
const edition = join(folder, 'krefeld-2027')
const original = readFileSync('months/krefeld-2027/edition.yaml', 'utf8')
beforeAll(() => cpSync('months/krefeld-2027', edition, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true }))

function load(reviewed: string) {
  writeFileSync(join(edition, 'edition.yaml'), `${original}\nreviewed:\n${reviewed}`)
  return loadEdition(edition, data).edition
}

const reviews = `
  - {of: judaism, by: a congregation, date: 2026-11-30}
  - {of: islam.sunni, by: an association, date: 2026-11-20, what: dates only}
  - {of: is-fitr, by: an association, date: 2026-12-01}
`

describe('reviewed:', () => {
  test('of a tradition takes in those below it; the latest review comes first', () => {
    const { reviewed } = load(reviews)
    const of = (id: string, tradition: string) =>
      reviewsOf({ reviewed }, { id, tradition }).map(({ date }) => date)
    expect(of('ju-sigd', 'judaism.ethiopian')).toEqual(['2026-11-30'])
    expect(of('is-fitr', 'islam.sunni.turkish')).toEqual(['2026-12-01', '2026-11-20'])
    expect(of('sh-ghadir', 'islam.shia')).toEqual([])
  })

  test('what nobody has reviewed is grouped by the edition’s traditions', () => {
    const loaded = load(reviews)
    const left = unreviewed(loaded, printedHolidays(loaded, data))
    expect(left.map(({ tradition }) => tradition)).not.toContain('judaism')
    const islam = left.find(({ tradition }) => tradition === 'islam')
    expect(islam?.feasts.map(({ id }) => id)).not.toContain('is-fitr')
    expect(islam?.feasts.length).toBeGreaterThan(0)
    expect(islam?.feasts.length).toBeLessThan(islam?.of ?? 0)
    const all = left.reduce((sum, { of }) => sum + of, 0)
    const judaism = printedHolidays(loaded, data).filter((h) => h.tradition.startsWith('judaism'))
    expect(all + judaism.length).toBe(printedHolidays(loaded, data).length)
  })

  test.each([
    [
      '{of: judiasm, by: x, date: 2026-11-30}',
      /:\d+:10: there is no tradition or feast judiasm; did you mean judaism\?/,
    ],
    ['{of: judaism, by: x}', /:\d+:\d+: the key "date" is missing/],
    ['{of: judaism, date: 2026-11-30}', /:\d+:\d+: the key "by" is missing/],
    ['{of: judaism, by: x, date: 2026-11-31}', /"date": must be a date that exists/],
    ['{of: judaism, who: x, by: x, date: 2026-11-30}', /unknown key "who"/],
  ])('%s is told with its place', (entry, expected) => {
    expect(() => load(`  - ${entry}\n`)).toThrow(expected)
  })
})

test('report.txt tells what nobody has reviewed, and the personal from the announced', () => {
  load(reviews)
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      resolve('packages/cli/bin/interkalender.js'),
      'build',
      edition,
      '--only',
      'data',
      '--out',
      'out',
    ],
    { encoding: 'utf8', cwd: folder },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const report = readFileSync(join(folder, 'out', 'report.txt'), 'utf8')
  const [, ...sections] = report.split('\n\n')
  const section = (title: RegExp) => sections.find((text) => title.test(text)) ?? ''
  expect(section(/^Printed and reviewed by nobody/)).toMatch(/^ {2}christian {2}all \d+ feasts$/m)
  expect(section(/^Printed and reviewed by nobody/)).not.toMatch(/judaism/)
  expect(section(/^Announced by the community/)).toMatch(/jw-memorial/)
  expect(section(/^Announced by the community/)).not.toMatch(/slava/)
  expect(section(/^Without a common date/)).toMatch(/rs-slava/)
  const unread = section(/^Languages whose names no speaker has read/)
  expect(unread).toMatch(/\btr\b/)
  expect(unread).not.toMatch(/\bde\b|\bit\b/)
})
