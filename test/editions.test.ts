// The editions besides Krefeld's: they are whole, and what is open in them is named.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCalendarYear, loadEdition } from '@interkalender/edition'
import { afterAll, describe, expect, test } from 'vitest'
import { loadData } from './feeds/krefeld.ts'

const bin = resolve('packages/cli/bin/interkalender.js')
const folder = mkdtempSync(join(tmpdir(), 'interkalender-editions-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
const data = loadData()

/** The public holidays on the sheets, as dates. */
function freeDays(name: string): string[] {
  const { edition, sheets } = loadEdition(`months/${name}`, data)
  const days = createCalendarYear(edition, sheets, data).months.flatMap(({ weeks }) =>
    weeks.flatMap((week) => week.days),
  )
  return days
    .filter(({ inMonth, publicHoliday }) => inMonth && publicHoliday !== undefined)
    .map(({ iso }) => iso)
}

describe.each(['augsburg-2028', 'plovdiv-2027'])('%s', (name) => {
  test('nothing is open but what waits for the city', () => {
    const { status, stdout } = run('check', `months/${name}`)
    expect(status).toBe(0)
    const lines = stdout.trim().split('\n').slice(0, -1)
    // Meanings in further languages wait for those who write them, weak sources for better ones.
    const waiting =
      /ya?ml: (to confirm: |no feast has a sentence of meaning in |only weak sources )/
    expect(lines.filter((line) => !waiting.test(line))).toEqual([])
  })

  test('each sheet has a source or says that it is a placeholder, and nobody’s consent yet', () => {
    const { sheets } = loadEdition(`months/${name}`, data)
    for (const { file, toConfirm } of sheets) {
      const text = readFileSync(file, 'utf8')
      expect(/^# Sources?: /m.test(text) !== /^# A placeholder: /m.test(text), file).toBe(true)
      expect(toConfirm.length, file).toBeGreaterThan(2)
    }
  })
})

// Bayerisches Feiertagsgesetz, Artikel 1: thirteen days, and 8 August.
test('Augsburg has its fourteen public holidays', () => {
  expect(freeDays('augsburg-2028')).toEqual([
    ...['2028-01-01', '2028-01-06', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-25'],
    ...['2028-06-05', '2028-06-15', '2028-08-08', '2028-08-15', '2028-10-03', '2028-11-01'],
    ...['2028-12-25', '2028-12-26'],
  ])
})

// Labour Code, article 154; Orthodox Easter is on 16 April 2028.
test('Plovdiv has those of Bulgaria from September to August', () => {
  expect(freeDays('plovdiv-2027')).toEqual([
    ...['2027-09-06', '2027-09-22', '2027-12-24', '2027-12-25', '2027-12-26', '2028-01-01'],
    ...['2028-03-03', '2028-04-14', '2028-04-15', '2028-04-16', '2028-04-17', '2028-05-01'],
    ...['2028-05-06', '2028-05-24'],
  ])
})

test('Plovdiv’s sheets are drawn, in Bulgarian', () => {
  const out = join(folder, 'plovdiv')
  expect(run('build', 'months/plovdiv-2027', '--only', 'pdf,data', '--out', out).status).toBe(0)
  expect(readFileSync(join(out, 'calendar.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  const report = readFileSync(join(out, 'report.txt'), 'utf8')
  expect(report).toContain('calendar.pdf: 12 pages, nothing found')
  expect(readFileSync(join(out, 'data/calendar.csv'), 'utf8')).toContain('Великден')
})

test('without a name the edition is the one that months/package.json names', () => {
  expect(run('check').stdout).toMatch(/krefeld-2027: no faults/)
})
