/** The pages on which communities check their feasts: nothing is missing, nothing is invented. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  chosenHolidays,
  createProof,
  loadData,
  loadEdition,
  type Proof,
  proofTraditions,
} from '@interkalender/edition'
import { renderProof } from '@interkalender/pdf'
import { proofPage } from '@interkalender/web'
import { afterAll, describe, expect, test } from 'vitest'
import { runTool } from '../packages/pdf/test/pdf.ts'
import { launchBrowser } from './browser.ts'

const data = loadData('holidays')
const { edition: krefeld } = loadEdition('months/krefeld-2027', data)
const edition = {
  ...krefeld,
  languages: ['de', 'en'],
  // What follows hangs on names and texts, not on tables of sun and moon.
  traditions: ['judaism', 'alevi', 'islam', 'christian.orthodox.serbian', 'roma', 'civil.de'],
}

function proofOf(tradition: string, language = 'de', more: Partial<typeof edition> = {}): Proof {
  const proof = createProof({ ...edition, ...more }, data, tradition, language)
  if (!proof) throw new Error(`no feasts of ${tradition}`)
  return proof
}

const feastOf = (proof: Proof, id: string) => {
  const found = [...proof.feasts, ...proof.undated].find((feast) => feast.id === id)
  if (!found) throw new Error(`${id} is missing`)
  return found
}

describe('a proof', () => {
  test('has date, eve, length, names and texts of a feast, in words', () => {
    // The dates are those of the Zentralrat der Juden for 2027.
    const pesach = feastOf(proofOf('judaism'), 'ju-pesach')
    expect(pesach.dates).toHaveLength(1)
    expect(pesach.dates[0]?.when).toBe('Donnerstag, 22. April 2027, bis 29. April')
    expect(pesach.dates[0]?.facts).toEqual([
      'Beginnt am Vorabend, 21. April.',
      '8 Tage.',
      'Das Datum steht fest.',
    ])
    expect(pesach.names.map(({ language, text }) => [language, text])).toEqual([
      ['de', 'Pessach'],
      ['en', 'Passover'],
      ['he', 'פסח'],
    ])
    const texts = pesach.texts.map(({ label, text }) => `${label}: ${text}`)
    expect(texts).toContain('Auch genannt: Pessachfest')
    expect(texts).toContain('Man wünscht: Chag Pessach sameach')
    expect(texts).toContain('Man wünscht: חג פסח שמח')
  })

  test('says of whose word a date is, and by how much it may differ', () => {
    const fitr = feastOf(proofOf('islam'), 'is-fitr')
    expect(fitr.dates[0]?.facts.join(' ')).toMatch(/Veröffentlichtes Datum \(.*Diyanet/)
    const ghadir = feastOf(proofOf('islam'), 'sh-ghadir')
    expect(ghadir.dates[0]?.facts.join(' ')).toMatch(/einen Tag früher oder später/)
  })

  test('gives the transliteration, or room for it', () => {
    const slava = feastOf(proofOf('christian.orthodox.serbian'), 'rs-slava')
    const serbian = slava.names.find(({ language }) => language === 'sr')
    expect(serbian?.latin).toBe('Krsna slava')
    const purim = feastOf(proofOf('judaism'), 'ju-purim')
    expect(purim.names.find(({ language }) => language === 'he')?.latin).toBe('Purim')
    const holidays = data.holidays.map((one) =>
      one.id === 'ju-purim' ? { ...one, name: { de: 'Purim', en: 'Purim', he: 'פורים' } } : one,
    )
    const without = createProof(edition, { ...data, holidays }, 'judaism', 'de')
    const names = without && feastOf(without, 'ju-purim').names
    expect(names?.find(({ language }) => language === 'he')?.latin).toBe('')
    expect(purim.names.find(({ language }) => language === 'de')?.latin).toBeUndefined()
  })

  test('has what is without a date at its end, and asks for it or says why', () => {
    const { undated } = proofOf('christian.orthodox.serbian')
    expect(undated.map(({ id }) => id)).toEqual(['rs-slava'])
    expect(undated[0]?.dates[0]?.facts).toEqual([
      'Jede Familie begeht diesen Tag an ihrem eigenen Datum.',
    ])
  })

  test('shows what waits for the community’s word, and says that it does', () => {
    const waiting = data.holidays.filter(
      ({ unconfirmed, tradition }) => unconfirmed && tradition.startsWith('roma'),
    )
    expect(waiting.length).toBeGreaterThan(0)
    const proof = proofOf('roma')
    for (const { id } of waiting) expect(feastOf(proof, id).kind).toMatch(/noch unbestätigt/)
  })

  test('shows the earlier review: of the tradition at its head, of a feast beside it', () => {
    const reviewed = [
      { of: 'judaism', by: 'a congregation', date: '2026-11-30' },
      { of: 'ju-purim', by: 'a school', date: '2026-12-01', what: 'names' },
    ]
    expect(proofOf('judaism').reviews[0]).toMatch(/noch niemand/)
    const proof = proofOf('judaism', 'en', { reviewed })
    expect(proof.reviews).toEqual([
      expect.stringMatching(/^Checked: a congregation, .*November.*2026\.$/),
    ])
    expect(feastOf(proof, 'ju-purim').reviews[0]).toMatch(/a school, .*December.*2026 \(names\)/)
    expect(feastOf(proof, 'ju-pesach').reviews).toEqual([])
  })

  test('without a named tradition, every chosen feast stands on exactly one page', () => {
    const pages = proofTraditions(edition, data).map((id) => {
      const proof = createProof(edition, data, id, 'de', true)
      return [...(proof?.feasts ?? []), ...(proof?.undated ?? [])].map((feast) => feast.id)
    })
    const ids = pages.flat()
    expect(new Set(ids).size).toBe(ids.length)
    const within2027 = chosenHolidays(edition, data).filter(({ since = 0 }) => since <= 2027)
    const missing = within2027.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)
    // These do not fall every year, or not in 2027.
    expect(missing.length).toBeLessThan(within2027.length / 20)
  })
})

test('the HTML is one file without script: boxes, room to write, own script marked as such', () => {
  const html = proofPage(proofOf('judaism'))
  expect(html).not.toMatch(/<script|src=|https?:\/\/(?!www\.w3\.org)[^"<]*\.(css|js|woff)/)
  const feasts = proofOf('judaism').feasts.length
  expect(html.match(/type="checkbox"/g)).toHaveLength(2 * feasts)
  expect(html.match(/<textarea/g)).toHaveLength(feasts + 1)
  expect(html).toMatch(/<bdi class="script" lang="he" dir="rtl">פסח<\/bdi>/)
  expect(html).toMatch(/noindex/)
  expect(html).toContain('Hansastraße 32')
})

test('the page fits 320 px, and paper has its boxes too', { timeout: 60_000 }, async () => {
  const browser = await launchBrowser()
  if (!browser) return
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    await page.setContent(proofPage(proofOf('alevi')))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('input[type=checkbox]').first().isVisible()).toBe(true)
  } finally {
    await browser.close()
  }
})

describe('the PDF', () => {
  test('is A4, tagged, whole, and has every feast and the place to sign', async () => {
    const proof = proofOf('islam')
    const { bytes, preflight, report } = await renderProof(proof, '2026-11-22T00:00:00Z')
    expect(preflight.findings).toEqual([])
    expect(preflight.pages).toBeGreaterThan(3)
    expect(report).toEqual([])
    expect(Buffer.from(bytes).includes('<pdfuaid:part>1<')).toBe(true)
    const again = await renderProof(proof, '2026-11-22T00:00:00Z')
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
    expect(runTool('pdfinfo', bytes) ?? 'A4').toMatch(/A4/)
  })

  test('goes on on the next page where an entry is taller than one', async () => {
    const proof = proofOf('alevi')
    const [first] = proof.feasts
    if (!first) throw new Error('no feast')
    const long = {
      label: 'Bedeutung',
      text: 'Ein langer Satz steht hier. '.repeat(400),
      language: 'de',
    }
    const tall = { ...proof, feasts: [{ ...first, texts: [long] }] }
    const { preflight } = await renderProof(tall, '2026-11-22T00:00:00Z')
    expect(preflight.findings).toEqual([])
    expect(preflight.pages).toBeGreaterThan(3)
  })

  test('leaves out what no font can show, and says so', async () => {
    const proof = proofOf('alevi')
    const [first] = proof.feasts
    if (!first) throw new Error('no feast')
    const runic = {
      language: 'non',
      label: 'Altnordisch',
      text: 'ᚠᚢᚦ',
      direction: 'ltr',
      latin: '',
    } as const
    const { report } = await renderProof(
      { ...proof, feasts: [{ ...first, names: [runic] }] },
      '2026-11-22T00:00:00Z',
    )
    expect(report).toEqual([`${first.id}: no font of ours can show "ᚠᚢᚦ"; it is left out`])
  })
})

describe('interkalender proof', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-proof-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const proof = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        resolve('packages/cli/bin/interkalender.js'),
        'proof',
        resolve('months/krefeld-2027'),
        ...args,
      ],
      { encoding: 'utf8', cwd: folder },
    )
    return { status, stderr }
  }

  test('writes HTML and PDF beside what build makes, or where --out says', () => {
    expect(proof('--tradition', 'alevi', '--lang', 'en')).toEqual({ status: 0, stderr: '' })
    const out = join(folder, 'out/krefeld-2027/proof')
    expect(readdirSync(out).sort()).toEqual(['alevi.html', 'alevi.pdf'])
    expect(readFileSync(join(out, 'alevi.html'), 'utf8')).toMatch(/<html lang="en"/)
  })

  test('names what it cannot do, and leaves nothing behind', () => {
    const unknown = proof('--tradition', 'judiasm', '--out', 'elsewhere')
    expect(unknown.status).toBe(1)
    expect(unknown.stderr).toMatch(/shows no feast of judiasm; did you mean judaism\?/)
    const tongue = proof('--lang', 'fr', '--out', 'elsewhere')
    expect(tongue.status).toBe(2)
    expect(tongue.stderr).toMatch(/--lang takes de, en/)
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false)
  })
})
