/**
 * Buddhist feasts fall on the days that others have published: every row of buddhism.tsv is compared
 * with one feast in one reckoning, or is named here as a reckoning that we do not have.
 */
import {
  addDays,
  calendars,
  createContext,
  evaluate,
  isoDate,
  type Variants,
} from '@interkalender/core'
import { calendarNames, parseRule, YamlSource } from '@interkalender/core/parse'
import { describe, expect, test } from 'vitest'
import { loadHolidays } from './published-dates/holidays.ts'
import { publishedRows, type Row, rowLabel } from './published-dates/rows.ts'

const holidays = loadHolidays()
const rows = publishedRows('buddhism.tsv')

/** What rows are compared with: a feast of ours, or a rule as YAML writes it. */
interface Mapping {
  readonly holiday: RegExp
  readonly variant?: RegExp
  readonly id?: string
  readonly rule?: string
  readonly variants?: Variants
}

const bhutan = { variant: /^Bhutan/, variants: { tibetan: 'tibetan-bhutan' } }

const mappings: readonly Mapping[] = [
  { holiday: /^Vesak Full Moon Poya Day$/, id: 'bu-vesak-lanka' },
  { holiday: /^Poson Full Moon Poya Day$/, id: 'bu-poson' },
  { holiday: /^Losar$/, ...bhutan, id: 'bu-losar' },
  { holiday: /^Saga Dawa/, ...bhutan, id: 'bu-saga-dawa' },
  { holiday: /^Chokhor Duchen/, ...bhutan, id: 'bu-chokhor' },
  { holiday: /^Lhabab Duchen/, ...bhutan, id: 'bu-lhabab' },
  { holiday: /^Birth of Guru Rinpoche$/, rule: '{tibetan-bhutan: 10 month 5}' },
  { holiday: /^Losar$/, variant: /^(Germany|Switzerland|Tibet)/, id: 'bu-losar' },
  { holiday: /^Chotrul Duchen$/, id: 'bu-chotrul' },
  { holiday: /^Saga Dawa$/, variant: /^Germany/, id: 'bu-saga-dawa' },
  { holiday: /^Magha Puja$/, id: 'bu-magha' },
  { holiday: /^Asalha Puja$/, id: 'bu-asalha' },
  { holiday: /^Bodhi Day$/, id: 'bu-bodhi' },
  { holiday: /^Parinirvana Day$/, id: 'bu-nirvana' },
  { holiday: /^Buddha's Birthday/, variant: /^Chinese/, id: 'bu-buddha-birthday-ea' },
  { holiday: /^Buddha's Birthday/, variant: /^Korean/, rule: '{korean: 8 month 4}' },
  { holiday: /^Vesak$/, variant: /^(Germany|UN Day|generic list)/, id: 'bu-vesak-de' },
  { holiday: /^Vesak$/, variant: /^UK council$/, id: 'bu-vesak-theravada' },
]

/** Reckonings that are none of ours, and why. */
const others: readonly { holiday: RegExp; variant?: RegExp; reason: string }[] = [
  {
    holiday: /^Vesak$/,
    variant: /^(Singapore|Malaysia|Indonesia)$/,
    reason: 'public holidays of states, each by a reckoning of its own: they measure the spread',
  },
  {
    holiday: /^Vesak \(Buddha Purnima\)$/,
    reason: 'India’s lunar day at sunrise: a feast of the Hindu reckoning, not in the data',
  },
  {
    holiday: /^Vesak$/,
    variant: /^generic table/,
    reason: 'estimates of a program for states of Asia, which differ from all of them in places',
  },
  {
    holiday: /^(?!Vesak|Poson).* Full Moon Poya Day$/,
    reason: 'no feasts of ours; the rule for all twelve is tested in buddhist-moons.test.ts',
  },
  {
    holiday: /^(Gyalpo|Sonam|Tamu) Losar$/,
    reason: 'Sherpa, Tamang and Gurung in Nepal go by Nepal’s calendar',
  },
  { holiday: /^(Tsagaan Sar|Ikh Duichen)/, reason: 'Mongolia has constants of its own' },
  {
    holiday: /^Theravada New Year$/,
    reason: 'a full moon of April that no community was found to keep',
  },
]

/** Rows that our rule does not meet: by how many days ours is later, and why. */
const exceptions: readonly { holiday: string; iso: string; off: number; reason: string }[] = [
  {
    holiday: 'Saga Dawa',
    iso: '2016-05-21',
    off: 30,
    reason:
      'the Phugpa almanac had two fourth months; printed is the full moon of the first, added one',
  },
  {
    holiday: 'Vesak',
    iso: '2024-05-22',
    off: 1,
    reason: 'the UN kept Thailand’s day; the moon was full on the 23rd',
  },
]

const matches = (row: Row, { holiday, variant }: { holiday: RegExp; variant?: RegExp }) =>
  holiday.test(row.holiday) && (variant === undefined || variant.test(row.variant))

function ruleOf({ id, rule }: Mapping) {
  if (id !== undefined) {
    const found = holidays.find((holiday) => holiday.id === id)?.rule
    if (!found) throw new Error(`no feast ${id} with a rule`)
    return found
  }
  const source = new YamlSource(rule ?? '', 'published-buddhist.test.ts')
  const parsed = parseRule(source.data, [], source, calendarNames(calendars))
  source.throwIfFaulty()
  if (!parsed) throw new Error(`no rule: ${rule}`)
  return parsed
}

describe('published Buddhist dates', () => {
  test.each(mappings.map((mapping) => [String(mapping.holiday), mapping] as const))(
    '%s',
    (_, mapping) => {
      const rule = ruleOf(mapping)
      const context = createContext(holidays, {
        ...(mapping.variants && { variants: mapping.variants }),
      })
      const faults: string[] = []
      const speaking = rows.filter((row) => matches(row, mapping))
      expect(speaking.length, 'a mapping without rows').toBeGreaterThan(0)
      for (const row of speaking) {
        const exception = exceptions.find(
          ({ holiday, iso }) => holiday === row.holiday && iso === row.iso,
        )
        const days = evaluate(rule, addDays(row.day, -170), addDays(row.day, 170), context)
        const expected = row.day + (exception?.off ?? 0)
        if (days.length !== 1 || days[0]?.day !== expected) {
          const ours = days.map(({ day }) => `${isoDate(day)} (${day - row.day})`).join(', ')
          faults.push(`${rowLabel(row)}: ours ${ours}`)
        }
      }
      expect(faults).toEqual([])
    },
  )

  test('every row is mapped once, or is a reckoning that we do not have', () => {
    const faults = rows
      .map((row) => ({
        row,
        count: [...mappings, ...others].filter((one) => matches(row, one)).length,
      }))
      .filter(({ count }) => count !== 1)
      .map(({ row, count }) => `${rowLabel(row)}: mapped ${count} times`)
    expect(faults).toEqual([])
    for (const { reason } of [...others, ...exceptions]) expect(reason.length).toBeGreaterThan(10)
  })
})
