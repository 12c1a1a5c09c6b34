/** A religion that nobody thought of, with three feasts: one YAML file, and nothing else. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDate } from '@interkalender/core'
import { createSky } from '@interkalender/core/astronomy'
import { createCalendarYear, createProof, loadData, loadEdition } from '@interkalender/edition'
import { createFeedLibrary } from '@interkalender/ics'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'interkalender-religion-'))
afterAll(() => rmSync(folder, { recursive: true }))

const yaml = `# yaml-language-server: $schema=./holidays.schema.json
tradition: tenrikyo
about: {code: TK, name: {de: Tenrikyō, en: Tenrikyo}, language: ja}
defaults: {importance: major, tone: festive, source: 'tenrikyo.or.jp, monthly and grand services'}
holidays:
  - id: tk-spring
    name: {de: Frühjahrsgottesdienst, en: Spring Grand Service, ja: 春季大祭}
    date: {gregorian: 26 january}
  - id: tk-foundress
    name: {de: Geburtstag der Stifterin, en: Birth of the Foundress, ja: 教祖誕生祭}
    date: {gregorian: 18 april}
  - id: tk-day-after
    name: {de: Tag danach, en: Day After}
    date: {feast: tk-foundress, offset: 1}
    importance: minor
`
const krefeld = loadData('holidays')
const dated = (data: ReturnType<typeof loadData>, at: string) => {
  const { edition, sheets, data: own } = loadEdition(at, data)
  return { edition, sheets, data: { ...own, sky: createSky() } }
}

test('in the data: one file in holidays/', () => {
  const holidays = join(folder, 'holidays')
  cpSync('holidays', holidays, {
    recursive: true,
    filter: (path) => !/dist|node_modules/.test(path),
  })
  writeFileSync(join(holidays, 'tenrikyo.yaml'), yaml)
  const data = loadData(holidays)
  expect(data.traditions.at(-1)).toEqual({
    id: 'tenrikyo',
    code: 'TK',
    group: 'world',
    name: { de: 'Tenrikyō', en: 'Tenrikyo' },
    language: 'ja',
  })
  expect(data.holidays).toHaveLength(krefeld.holidays.length + 3)
  const proof = createProof(
    { ...dated(data, 'months/krefeld-2027').edition, traditions: ['tenrikyo'] },
    data,
    'tenrikyo',
    'en',
  )
  expect(proof?.feasts.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'tk-spring Spring Grand Service',
    'tk-foundress Birth of the Foundress',
    'tk-day-after Day After',
  ])
})

describe('in an edition: its own feasts.yaml', () => {
  const at = join(folder, 'krefeld-2027')
  cpSync('months/krefeld-2027', at, { recursive: true })
  const write = (text: string) => writeFileSync(join(at, 'feasts.yaml'), text)

  test('sheets and feeds know the religion by name and letters', () => {
    write(yaml)
    const { edition, sheets, data } = dated(krefeld, at)
    const chosen = { ...edition, traditions: ['tenrikyo'] }
    const { feasts, traditions } = createCalendarYear(chosen, sheets, data)
    const own = feasts.filter(({ tradition }) => tradition.id === 'tenrikyo')
    expect(own.map(({ id, start }) => `${isoDate(start)} ${id}`)).toEqual([
      '2027-01-26 tk-spring',
      '2027-04-18 tk-foundress',
    ])
    expect(own[0]?.ownName?.text).toBe('春季大祭')
    expect(traditions).toContainEqual(
      expect.objectContaining({ id: 'tenrikyo', name: 'Tenrikyō', code: 'TK' }),
    )
    const feed = createFeedLibrary(chosen, data, { languages: ['de'] }).feed('de')
    expect(feed).toMatch(/SUMMARY\S*:.*Frühjahrsgottesdienst/)
    expect(feed).toMatch(/Tenrikyō/)
  })

  test.each([
    ['code: TK', 'code: JU', /feasts\.yaml:3:\d+: the letters JU are those of judaism/],
    ['code: TK', 'code: SS', /the letters SS must not stand on a calendar/],
    ['code: TK', 'code: tk', /must be two capital letters/],
    ['de: Tenrikyō, ', '', /feasts\.yaml:3:\d+: the name in "de" is missing/],
    ['tradition: tenrikyo', 'tradition: judaism', /judaism is described already; leave it out/],
    ['language: ja', 'langage: ja', /unknown key "langage"; did you mean language\?/],
  ])('%s → %s is told with its place', (from, to, fault) => {
    write(yaml.replace(from, to))
    expect(() => loadEdition(at, krefeld)).toThrow(fault)
  })
})
