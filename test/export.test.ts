// What `dates` writes for other programs: schema.org events and the form of the OpenHolidays API.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { addDays, isoDate, parseIsoDate } from '@interkalender/core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readCsv } from '../packages/cli/src/import/csv.ts'
import { readIcs } from '../packages/cli/src/import/ics.ts'

const bin = resolve('packages/cli/bin/interkalender.js')
function dates(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'dates', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { code: status, out: stdout, err: stderr }
}

const day = z.iso.date()

// The members that https://schema.org/Event gives an event, of those that we write.
const events = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(
    z.strictObject({
      '@type': z.literal('Event'),
      '@id': z.string().regex(/^urn:interkalender:[a-z0-9-]+:\d{4}-\d\d-\d\d$/),
      identifier: z.string(),
      name: z.string().min(1),
      startDate: day,
      endDate: day,
      description: z.string().optional(),
      keywords: z.string(),
      inLanguage: z.string(),
      location: z
        .strictObject({
          '@type': z.literal('AdministrativeArea'),
          name: z.string(),
          identifier: z.string(),
        })
        .optional(),
    }),
  ),
})

// HolidayResponse of the OpenHolidays API, version 1.
const text = z.strictObject({ language: z.string().min(2), text: z.string().min(1) })
const response = z.array(
  z.strictObject({
    id: z.uuid({ version: 'v5' }),
    startDate: day,
    endDate: day,
    type: z.enum(['Public', 'Bank', 'Optional', 'School', 'BackToSchool', 'EndOfLessons']),
    name: z.array(text).min(1),
    comment: z.array(text).optional(),
    regionalScope: z.enum(['National', 'Regional', 'Local']),
    temporalScope: z.enum(['FullDay', 'HalfDay']),
    nationwide: z.boolean(),
    subdivisions: z.array(z.strictObject({ code: z.string(), shortName: z.string() })).optional(),
  }),
)

describe('JSON-LD', () => {
  const { code, out } = dates('--year', '2027', '--format', 'jsonld', '--lang', 'en')
  const found = events.parse(JSON.parse(out))['@graph']

  test('has every feast as an event, each with a name of its own', () => {
    expect(code).toBe(0)
    const plain = JSON.parse(dates('--year', '2027', '--format', 'json', '--lang', 'en').out)
    expect(found.map(({ identifier, startDate }) => `${startDate} ${identifier}`)).toEqual(
      plain.map(({ id, date }: { id: string; date: string }) => `${date} ${id}`),
    )
    expect(new Set(found.map((event) => event['@id'])).size).toBe(found.length)
  })

  test('ends on the last day and tells the eve', () => {
    const pesach = found.find(({ identifier }) => identifier === 'ju-pesach')
    expect(pesach).toMatchObject({ startDate: '2027-04-22', endDate: '2027-04-29' })
    expect(pesach?.description).toContain('Begins on the evening before.')
  })
})

describe('in the form of the OpenHolidays API', () => {
  const args = ['--year', '2027', '--region', 'DE-BY', '--format', 'openholidays']
  const { code, out } = dates(...args)
  const found = response.parse(JSON.parse(out))

  test('public holidays are told from other feasts, with their Land', () => {
    expect(code).toBe(0)
    const free = found.filter(({ type }) => type === 'Public')
    expect(free).toHaveLength(12)
    expect(free[1]).toMatchObject({
      startDate: '2027-01-06',
      nationwide: false,
      regionalScope: 'Regional',
      subdivisions: [{ code: 'DE-BY', shortName: 'BY' }],
    })
    expect(free[1]?.name).toContainEqual({ language: 'DE', text: 'Heilige Drei Könige' })
  })

  test('ids stay the same', () => {
    expect(dates(...args).out).toBe(out)
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })
})

test('all formats tell the same feasts on the same days', () => {
  const args = ['--year', '2027', '--tradition', 'judaism', '--lang', 'en']
  const of = (format: string) => dates(...args, '--format', format).out
  const plain: { id: string; name: string; date: string; days: number }[] = JSON.parse(of('json'))
  const end = (date: string, days: number) => isoDate(addDays(parseIsoDate(date), days - 1))
  const expected = plain.map(({ name, date, days }) => `${date} ${end(date, days)} ${name}`).sort()
  expect(expected.length).toBeGreaterThan(50)

  const csv = readCsv(of('csv')).entries
  const ics = readIcs(of('ics')).entries
  for (const entries of [csv, ics]) {
    const found = entries.map(({ name, start, days }) => {
      return `${isoDate(start)} ${isoDate(addDays(start, days - 1))} ${name}`
    })
    expect(found.sort()).toEqual(expected)
  }
  const graph = events.parse(JSON.parse(of('jsonld')))['@graph']
  expect(graph.map((one) => `${one.startDate} ${one.endDate} ${one.name}`).sort()).toEqual(expected)
  const open = response.parse(JSON.parse(of('openholidays')))
  const english = ({ name }: (typeof open)[number]) =>
    name.find(({ language }) => language === 'EN')?.text
  expect(open.map((one) => `${one.startDate} ${one.endDate} ${english(one)}`).sort()).toEqual(
    expected,
  )
  const table = of('table').split('\n')
  for (const { date, id } of plain) {
    expect(
      table.some((line) => line.startsWith(`${date}  ${id} `)),
      id,
    ).toBe(true)
  }
})

describe('dates --region', () => {
  test('adds the public holidays of a region, and none of another', () => {
    const { out } = dates('--year', '2027', '--region', 'AT')
    expect(out).toContain('2027-10-26  at-national-day')
    expect(out).not.toMatch(/nrw-new-year|de-new-year/)
    expect(dates('--year', '2027').out).not.toContain('at-national-day')
  })

  test('one that is not known is wrong usage', () => {
    const { code, err } = dates('--year', '2027', '--region', 'DE-XX')
    expect(code).toBe(2)
    expect(err).toMatch(/no public holidays of DE-XX; there are AT, .*DE-BY/)
  })
})
