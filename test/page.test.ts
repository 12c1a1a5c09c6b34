import { addDays, isoDate } from '@interkalender/core'
import {
  authorityName,
  chosenHolidays,
  type Data,
  direction,
  type Edition,
  editionOccurrences,
  findTradition,
  groups,
  interfaceLanguages,
  loadEdition,
} from '@interkalender/edition'
import { createFeeds } from '@interkalender/ics'
import { contrast, createPages, dark, light, pageLanguages, texts } from '@interkalender/web'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { findHookedCrosses } from '../packages/pdf/src/weave.ts'
import { loadData } from './feeds/krefeld.ts'

const data = loadData()
const { edition: krefeld, sheets } = loadEdition('months/krefeld-2027', data)
/** Two of its languages: the others are tried in the browser. */
const edition: Edition = { ...krefeld, languages: ['de', 'en'] }
const pages = createPages(edition, data, sheets)
const pageOf = (path: string, from = pages): string => {
  const html = from.get(path)
  if (html === undefined) throw new Error(`no page ${path}`)
  return html
}
const again = createPages(edition, data, sheets)
const german = pageOf('de/index.html')
const occurrences = editionOccurrences(edition, data, edition.year, edition.year)

/** The feasts that have pages: those of all years that the feeds reach. */
const feastIds = [
  ...new Set(
    editionOccurrences(
      edition,
      data,
      edition.year - 1,
      edition.year + 3,
      chosenHolidays(edition, data),
    ).map(({ holiday }) => holiday.id),
  ),
]

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** The values of an attribute, in the order of the page. */
const values = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, v]) => plain(v ?? ''))

/** What stands under each date of the agenda. */
function daysOf(html: string): Map<string, string> {
  const parts = html.split(/<li class="day(?: free)?" id="(\d{4}-\d\d-\d\d)">/)
  const days = new Map<string, string>()
  for (let i = 1; i < parts.length; i += 2) days.set(parts[i] ?? '', parts[i + 1] ?? '')
  return days
}

test('a page to choose a language, and one for each', () => {
  expect([...pages.keys()].sort()).toEqual(
    [
      ...['index.html', '404.html', 'names.json', 'page.js', 'plan.js', 'style.css'],
      ...['core.js', 'days.json', 'feasts.json', 'years.js'],
      ...edition.languages.flatMap((language) =>
        [
          ...['index', 'months', 'plan', 'wheel', 'widget', ...feastIds].map(
            (name) => `${name}.html`,
          ),
          ...['names.json', 'texts.js', 'texts.json'],
          'widget.json',
        ].map((name) => `${language}/${name}`),
      ),
    ].sort(),
  )
  expect(pageOf('index.html')).toContain('href="de/index.html"')
  expect(pageOf('index.html')).toContain('href="en/index.html"')
  // It is shown at any address.
  expect(pageOf('404.html')).toContain(`href="${edition.site}en/index.html"`)
})

test.each(edition.languages)(
  'every chosen feast of the year is on the page, on its day (%s)',
  (language) => {
    const html = pageOf(`${language}/index.html`)
    const days = daysOf(html)
    const seen = new Set<string>()
    for (const { holiday, start } of occurrences) {
      const iso = isoDate(start)
      const anchor = seen.has(holiday.id) ? `${holiday.id}.${iso}` : holiday.id
      seen.add(holiday.id)
      const day = days.get(iso) ?? ''
      expect(day, `${iso} ${anchor}`).toContain(`id="${anchor}"`)
      expect(day).toContain(`<time dateTime="${iso}">`)
      // A public holiday that is the same as a feast stands in its entry; all others by their name.
      const joined = day.includes(`<span id="${anchor}"`)
      if (!joined) expect(plain(day)).toContain(holiday.name[language] ?? holiday.name.en)
    }
    expect(occurrences.length).toBeGreaterThan(300)
  },
)

test('a feast that falls twice in the year has two addresses', () => {
  const twice: Edition = { ...edition, year: 2033, languages: ['de'] }
  const html = pageOf('de/index.html', createPages(twice, data, sheets))
  const fitr = editionOccurrences(twice, data, 2033, 2033).filter(
    ({ holiday }) => holiday.id === 'is-fitr',
  )
  expect(fitr).toHaveLength(2)
  const ids = values(html, 'id').filter((id) => id.startsWith('is-fitr'))
  expect(ids).toEqual(['is-fitr', `is-fitr.${isoDate(fitr[1]!.start)}`])
  expect(new Set(values(html, 'id')).size).toBe(values(html, 'id').length)
})

const ownScript = /<script defer="" src="\.\.\/(page|plan|years)\.js"><\/script>/g
const ownStyle = '<link rel="stylesheet" href="../style.css"/>'

test('every link to another page of ours has its goal, and the page its meaning and reasons', () => {
  for (const [path, html] of pages) {
    if (!path.endsWith('.html') || path === 'index.html') continue
    const own = values(html, 'href').filter((href) => /^[\w.-]+\.html/.test(href))
    const missing = own.filter((href) => {
      const [file = '', id] = href.split('#')
      const goal = pages.get(`${path.split('/')[0]}/${file}`)
      return goal === undefined || (id !== undefined && !goal.includes(` id="${id}"`))
    })
    expect(missing, path).toEqual([])
  }
  const pesach = plain(pageOf('de/ju-pesach.html'))
  // As published for 2027 (Zentralrat der Juden), and by the rule.
  for (const part of [
    '22. April 2027',
    'Beginnt am Vorabend',
    'Auszug aus Ägypten',
    '15. Nisan',
    'פסח',
  ]) {
    expect(pesach).toContain(part)
  }
  const years = [...pesach.matchAll(/<b>(\d{4})<\/b>/g)].map(([, year]) => year)
  expect(years).toEqual(['2026', '2027', '2028', '2029', '2030'])
})

const tried = ['ju-pesach', 'de-hanau', 'is-fitr', 'kr-seollal'].map((id) => `de/${id}.html`)
const isTried = (path: string) =>
  path.endsWith('.html') &&
  (tried.includes(path) || !feastIds.some((id) => path.endsWith(`/${id}.html`)))

describe.each([...pages].filter(([path]) => isTried(path)))('%s', (path, html) => {
  test('every id once, every link within the page has its goal', () => {
    const ids = values(html, 'id')
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const goals = [
      ...values(html, 'href').filter((href) => href.startsWith('#')),
      ...[...html.matchAll(/url\((#[\w-]+)\)/g)].map(([, goal]) => goal ?? ''),
    ].map((goal) => goal.slice(1))
    expect(goals.filter((goal) => !ids.includes(goal))).toEqual([])
    const described = values(html, 'aria-labelledby')
    expect(described.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('one h1, and no heading skips a level', () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    levels.forEach((level, i) => {
      expect(level, `heading ${i}`).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
    })
  })

  test('no script but the page’s own file, and no address but the edition’s own', () => {
    const scripts = [...html.matchAll(ownScript)].map(([, name]) => name)
    const [, file = ''] = path.split('/')
    const more: Record<string, string[]> = { 'index.html': ['page'], 'plan.html': ['plan'] }
    const wanted = ['years', ...(more[file] ?? [])].sort()
    expect(scripts.sort()).toEqual(file === '' || file === 'widget.html' ? [] : wanted)
    expect(html.replace(ownScript, '').replace(ownStyle, '')).not.toMatch(
      /<script|\son\w+=|javascript:|<iframe|<img|<link[^>]+stylesheet|@import/i,
    )
    const addresses = [...values(html, 'href'), ...values(html, 'src'), ...values(html, 'action')]
    const own = edition.site.replace(/^https?:/, '')
    const links = sheets.flatMap(({ link }) => (link ? [link.url] : []))
    const foreign = addresses.filter(
      (address) =>
        /^[a-z]+:/i.test(address) &&
        !address.startsWith('data:image/svg+xml,') &&
        !address.replace(/^(https?|webcal):/, '').startsWith(own) &&
        !links.includes(address),
    )
    expect(foreign).toEqual([])
    const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'))
    expect(style.match(/url\([^)]*\)/g) ?? []).toEqual([])
  })

  test('the same bytes again', () => {
    expect(again.get(path) === html).toBe(true)
  })
})

test('own names carry their language and direction', () => {
  const shown = [...german.matchAll(/<bdi class="own-name" lang="([^"]+)" dir="(\w+)">/g)]
  expect(shown.length).toBeGreaterThan(100)
  for (const [, language = '', dir] of shown) expect(dir).toBe(direction(language))
  expect(german).toContain('<bdi class="own-name" lang="he" dir="rtl">פסח</bdi>')
})

test('says when a feast begins on the evening before, how long it lasts, how sure it is', () => {
  const entry = (id: string) => {
    const from = german.indexOf(`id="${id}"`)
    return german.slice(from, german.indexOf('</details>', from)).replace(/<[^>]+>/g, '')
  }
  const of = (id: string) => occurrences.find(({ holiday }) => holiday.id === id)!
  expect(entry('ju-pesach')).toContain(texts('de').beginsEve)
  expect(entry('ju-pesach')).toContain('8 Tage, bis 29. April')
  expect(isoDate(addDays(of('ju-pesach').start, 7))).toBe('2027-04-29')
  expect(entry('ju-pesach')).toContain('15 Nisan 5787')
  const uncertain = occurrences.filter(({ tolerance }) => tolerance > 0)
  expect(uncertain.length).toBeGreaterThan(0)
  for (const { holiday, tolerance, authority } of uncertain) {
    expect(entry(holiday.id)).toContain(texts('de').plusMinus(tolerance))
    expect(plain(entry(holiday.id))).toContain(authorityName(authority, 'de'))
  }
})

test('later years stand in the entry of a feast that moves', () => {
  const entry = (id: string) => {
    const from = german.indexOf(`id="${id}"`)
    return german.slice(from, german.indexOf('</details>', from)).replace(/<[^>]+>/g, '')
  }
  // Zentralrat der Juden: Pessach 11 April 2028, 31 March 2029, 18 April 2030
  expect(entry('ju-pesach')).toMatch(
    /Spätere Jahre: 11\. April 2028 · 31\. März 2029 · 18\. April 2030/,
  )
  expect(entry('nrw-may-day')).not.toContain('Spätere Jahre')
})

test('the widget has the major feasts, as a page and as data', () => {
  const { feasts } = JSON.parse(pageOf('de/widget.json'))
  const html = pageOf('de/widget.html')
  const major = occurrences.filter(({ holiday }) => holiday.importance === 'major')
  expect(feasts.length).toBeGreaterThan(100)
  expect(feasts.length).toBeLessThanOrEqual(major.length)
  for (const { url, date, name } of feasts) {
    expect(html).toContain(`href="${url.slice(url.lastIndexOf('/') + 1)}"`)
    expect(html).toContain(`dateTime="${date}"`)
    expect(plain(html)).toContain(name)
  }
})

test('names in all languages are there to be searched', () => {
  const names = JSON.parse(pageOf('names.json'))
  expect(names['ju-pesach']).toEqual(expect.arrayContaining(['Pessach', 'Passover', 'פסח']))
})

test('the page’s scripts have no faults of type', () => {
  const scripts = ['page', 'plan', 'years'].map((name) => `packages/web/browser/${name}.js`)
  const program = ts.createProgram(scripts, {
    checkJs: true,
    allowJs: true,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  })
  const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, start, file }) => {
    const line =
      file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(faults).toEqual([])
})

test('a language that no speaker has read over says so on its pages, and no other does', () => {
  const few: Edition = { ...krefeld, languages: ['de', 'tr'], traditions: ['yezidi'] }
  const made = createPages(few, data, sheets)
  for (const file of ['index', 'months', 'plan', 'wheel', 'ye-batizmi']) {
    expect(pageOf(`tr/${file}.html`, made), file).toContain('class="unread"')
    expect(pageOf(`de/${file}.html`, made), file).not.toContain('class="unread"')
  }
})

test('days of remembrance are quiet, and say what they are', () => {
  for (const { holiday } of occurrences) {
    const from = german.indexOf(`id="${holiday.id}"`)
    const tag = german.slice(german.lastIndexOf('<', from), from)
    if (tag.startsWith('<span')) continue
    const quiet = holiday.tone === 'remembrance' || holiday.tone === 'mourning'
    expect(tag.includes('remembrance'), holiday.id).toBe(quiet)
  }
})

test('every feed that the page offers exists, and every tradition with a feast has one', () => {
  const feeds = createFeeds(edition, data)
  for (const language of edition.languages) {
    const html = pageOf(`${language}/index.html`)
    const files = values(html, 'href').filter((href) => href.endsWith('.ics'))
    expect(files).toContain(`../feed/${language}/all.ics`)
    expect(files).toContain(`webcal://kalender.krefeld.example/2027/feed/${language}/judaism.ics`)
    const paths = files.map((file) =>
      file.replace(/^(\.\.\/|(https|webcal):\/\/[^/]+\/2027\/)/, ''),
    )
    expect(paths.filter((path) => !feeds.has(path))).toEqual([])
    for (const { tradition } of chosenHolidays(edition, data)) {
      const { id } = findTradition(data, tradition)
      if (!feeds.has(`feed/${language}/${id}.ics`)) continue
      expect(paths, id).toContain(`feed/${language}/${id}.ics`)
    }
  }
})

test('public holidays and school holidays of the year', () => {
  const text = german.replace(/<[^>]+>/g, ' ')
  for (const { holiday, start } of occurrences) {
    if (!holiday.publicHoliday || holiday.region !== edition.region) continue
    const day = daysOf(german).get(isoDate(start)) ?? ''
    expect(day, holiday.id).toContain(texts('de').alsoPublic)
  }
  for (const { name } of edition.schoolHolidays) expect(text).toContain(name)
})

test('names from outside cannot become markup', () => {
  const hostile = `<script>alert(1)</script>"'><img src=x onerror=y> & </style></title>`
  const name = { de: hostile, en: hostile, he: hostile }
  const pages = createPages(
    {
      ...edition,
      languages: ['de'],
      title: name,
      city: hostile,
      publisher: { name: hostile, address: [hostile], contact: [hostile] },
    },
    {
      traditions: data.traditions.map((tradition) => ({ ...tradition, name, code: '<b>' })),
      holidays: data.holidays.map((holiday) => ({
        ...holiday,
        name: { ...holiday.name, ...name },
        meaning: name,
        greeting: name,
        sources: [hostile],
      })),
    },
    sheets.map((sheet) => ({ ...sheet, title: hostile, text: [hostile], contact: [hostile] })),
  )
  for (const [path, page] of pages) {
    if (!path.endsWith('.html')) continue
    const html = page.replace(ownScript, '')
    expect(html).not.toMatch(/<script|<img|<b>x|<\/style>[\s\S]*<\/style>|<\/title>[^<]*<\/title>/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  }
})

test('an id that is no plain word does not reach the style sheet', () => {
  const id = 'x"]{}</style><b>'
  const odd: Data = {
    traditions: [
      ...data.traditions,
      { id, name: { de: 'x', en: 'x' }, code: 'XX', group: 'world' },
    ],
    holidays: [...data.holidays, { ...data.holidays[0]!, id: 'odd', tradition: id }],
  }
  const odder = { ...edition, languages: ['de'], traditions: [...edition.traditions, id] }
  const pages = createPages(odder, odd, sheets)
  expect(pageOf('de/index.html', pages)).not.toContain('</style><b>')
})

test('a language written from right to left gets a page of that direction', () => {
  const arabic = pageOf(
    'ar/index.html',
    createPages({ ...edition, languages: ['ar'] }, data, sheets),
  )
  expect(arabic).toContain('<html lang="ar" dir="rtl">')
})

test('the style sheet knows no left and right', () => {
  const style = german.slice(german.indexOf('<style>'), german.indexOf('</style>'))
  expect(style).not.toMatch(
    /[{;-](left|right)\b|text-align:(left|right)|(margin|padding)-(top|bottom)/,
  )
})

test('every language of the interface has the page’s texts', () => {
  expect(pageLanguages).toEqual(interfaceLanguages)
})

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (_, scheme) => {
  const { paper, panel, text, soft, edge, inks } = scheme
  test('text has 4.5 : 1 on paper and panels, and so have the inks and what stands on them', () => {
    for (const colour of [text, soft, ...inks]) {
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5)
    }
    for (const colour of [text, soft, ...inks]) {
      expect(contrast(colour, panel), colour).toBeGreaterThanOrEqual(4.5)
    }
  })
  test('outlines of controls have 3 : 1', () => {
    for (const ground of [paper, panel]) {
      expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(inks[0] ?? '', ground)).toBeGreaterThanOrEqual(3)
    }
  })
})

test('groups differ in shape, so that nobody needs the colour', () => {
  const shapes = Object.values(groups).map(({ shape }) => shape)
  expect(new Set(shapes).size).toBe(shapes.length)
  for (const { group } of data.traditions) expect(groups).toHaveProperty(group)
})

test('no hooked cross stands in the cloths', () => {
  const strokes = (d: string) =>
    [...d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map((m) => m.slice(1).map(Number))
  const patterns = new Map(
    [
      ...german.matchAll(
        /<pattern id="weave-([\w-]+)"[^>]*width="(\d+)" height="(\d+)".*?<path d="([^"]*)"/g,
      ),
    ].map(([, group, width, height, d]) => [
      group,
      { width: Number(width), height: Number(height), d: d ?? '' },
    ]),
  )
  expect(patterns.size).toBeGreaterThan(5)
  const symbols = [...german.matchAll(/<symbol id="cloth-\d+-(\d+)">(.*?)<\/symbol>/g)]
  expect(symbols).toHaveLength(12)
  for (const [, month, inner = ''] of symbols) {
    const ends = 124
    const picks = 84
    const up = new Uint8Array(ends * picks)
    for (const [, y, height, group, d = ''] of inner.matchAll(
      /<rect y="(\d+)" width="\d+" height="(\d+)" fill="url\(#weave-([\w-]+)\)"><\/rect>(?:<path d="([^"]*)")?/g,
    )) {
      const ground = patterns.get(group)!
      for (const [x = 0, line = 0, length = 0] of strokes(ground.d)) {
        for (let pick = Number(y); pick < Number(y) + Number(height); pick++) {
          if (pick % ground.height !== Math.floor(line)) continue
          for (let end = 0; end < ends; end++) {
            const at = end % ground.width
            if (at >= x && at < x + length) up[pick * ends + end] = 1
          }
        }
      }
      for (const [x = 0, line = 0, length = 0] of strokes(d)) {
        for (let end = Math.round(x); end < Math.round(x + length) && end < ends; end++) {
          up[Math.floor(line) * ends + end] = 1
        }
      }
    }
    expect(up.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(ends * 10)
    expect(findHookedCrosses({ ends, picks, up }), `month ${month}`).toEqual([])
  }
})
