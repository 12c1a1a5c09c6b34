/**
 * The data as a careful editor would look it over: what is printed fits and is told apart, quiet
 * days stay quiet, relations are said on both sides, sources can be found again.
 */
import type { Holiday, Names } from '@interkalender/core'
import { gregorianDay, isoDate, isWithin, resolve } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { loadData } from '@interkalender/edition'
import { expect, test } from 'vitest'
import { loadHolidays, loadTraditions } from './published-dates/holidays.ts'

const holidays = loadHolidays()
const byId = new Map(holidays.map((holiday) => [holiday.id, holiday]))
const occurrences = resolve(holidays, gregorianDay(2020, 1, 1), gregorianDay(2040, 12, 31), {
  sky: createSky(),
})

/** The ids of the feasts of which something is wrong. */
const those = (wrong: (holiday: Holiday) => unknown) => holidays.filter(wrong).map(({ id }) => id)

test('names in German and English are there and fit a line', () => {
  const marks = / \((alter Kalender|old calendar)\)$/
  expect(
    those(({ name }) =>
      ['de', 'en'].some((language) => {
        const text = name[language]?.replace(marks, '')
        return !text || text.length > 40
      }),
    ),
  ).toEqual([])
})

test('names in all languages are clean', () => {
  expect(
    those(({ name, greeting = {}, courtesy = {}, avoid = {}, meaning = {} }) =>
      [name, greeting, courtesy, avoid, meaning].some((texts) =>
        Object.values(texts).some(
          (text) => text !== text.trim() || /["?]|'| {2}|TODO|HINT|\bTBD\b/.test(text),
        ),
      ),
    ),
  ).toEqual([])
})

test('two feasts of one tradition on one day have two names', () => {
  const seen = new Map<string, string>()
  const same = new Set<string>()
  for (const { holiday, start } of occurrences) {
    for (const language of ['de', 'en']) {
      const key = [holiday.tradition, start, language, holiday.name[language]].join('|')
      const other = seen.get(key)
      if (other !== undefined && other !== holiday.id) same.add(`${other} ${holiday.id}`)
      seen.set(key, holiday.id)
    }
  }
  expect([...same]).toEqual([])
})

test('days of mourning and remembrance have no greeting', () => {
  expect(
    those(({ tone, greeting }) => (tone === 'mourning' || tone === 'remembrance') && greeting),
  ).toEqual([])
})

test('days of fasting say so', () => {
  expect(those(({ tone, fasting }) => tone === 'fast' && !fasting)).toEqual([])
})

test('greetings and words of courtesy have German and English', () => {
  const inBoth = (texts?: Names) => !texts || Boolean(texts.de && texts.en)
  expect(
    those(({ greeting, courtesy, avoid }) => ![greeting, courtesy, avoid].every(inBoth)),
  ).toEqual([])
})

test('a word of courtesy stands only where no greeting is', () => {
  expect(those(({ greeting, courtesy }) => greeting && courtesy)).toEqual([])
})

test('what to avoid is a sentence', () => {
  expect(
    those(({ avoid = {} }) =>
      Object.values(avoid).some((text) => !/^\p{Lu}.{10,110}\.$/u.test(text)),
    ),
  ).toEqual([])
})

test('meanings are one German and one English sentence or two', () => {
  expect(
    those(
      ({ meaning }) =>
        meaning &&
        ['de', 'en'].some((language) => {
          const text = meaning[language]
          return !text || text.length > 200 || !/[.!?][“”"’]?$/.test(text)
        }),
    ),
  ).toEqual([])
})

test('every feast has a meaning', () => {
  expect(those(({ meaning }) => !meaning)).toEqual([])
})

test('what is kept in the same night says so on both sides, and is', () => {
  const starts = new Map<string, Set<number>>()
  for (const { holiday, start } of occurrences) {
    starts.set(holiday.id, (starts.get(holiday.id) ?? new Set()).add(start))
  }
  const wrong = holidays.flatMap(({ id, sameNight = [] }) =>
    sameNight.flatMap((other) => {
      const both = byId.get(other)?.sameNight?.includes(id)
      const days = starts.get(other) ?? new Set()
      const meet = [...(starts.get(id) ?? [])].some((start) => days.has(start))
      return both && meet ? [] : [`${id} ${other}: ${both ? 'never meet' : 'only one side'}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('work rests, and pupils have leave, on days that the feast has', () => {
  expect(
    those(({ days, until, workRest, leave = {} }) =>
      [workRest, ...Object.values(leave)].some(
        (some = true) => some !== true && !until && some.some((day) => day > days),
      ),
    ),
  ).toEqual([])
})

test('school leave names a Land whose rule is known', () => {
  const rules = new Set(loadData('holidays').leaveRules?.map(({ land }) => land))
  expect(rules.size).toBe(13)
  expect(those(({ leave = {} }) => Object.keys(leave).some((land) => !rules.has(land)))).toEqual([])
})

test('a feast is not the same as itself', () => {
  expect(
    those(({ id, sameAs = [], sameNight = [] }) => [...sameAs, ...sameNight].includes(id)),
  ).toEqual([])
})

test('each has a source that can be found again', () => {
  const vague =
    /^(general knowledge|common knowledge|various|internet|web|wikipedia|unknown)\b.{0,3}$/i
  expect(
    those(
      ({ sources }) => sources.length === 0 || sources.some((s) => s.length < 15 || vague.test(s)),
    ),
  ).toEqual([])
})

test('what is unconfirmed tells the editor why', () => {
  expect(those(({ unconfirmed, note }) => unconfirmed && !note)).toEqual([])
})

test('every tradition has a name, its own or that of one above it', () => {
  const traditions = loadTraditions()
  expect(those(({ tradition }) => !traditions.some(({ id }) => isWithin(tradition, id)))).toEqual(
    [],
  )
})

test('every feast with a rule falls in twenty years, and the chief day lies within', () => {
  const found = new Set(occurrences.map(({ holiday }) => holiday.id))
  expect(those(({ id, rule }) => rule && !found.has(id))).toEqual([])
  const outside = occurrences.filter(({ holiday, days }) => (holiday.main ?? 1) > days)
  expect(outside.map(({ holiday, start }) => `${holiday.id} ${isoDate(start)}`)).toEqual([])
})
