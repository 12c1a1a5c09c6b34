import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'

// The main command as a user calls it; `npm test` builds it first.
const bin = resolve('packages/cli/bin/interkalender.js')
const folder = mkdtempSync(join(tmpdir(), 'interkalender-build-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Krefeld's edition in two of its languages: what the others add is more of the same. */
const edition = join(folder, 'months/krefeld-2027')
cpSync('months/krefeld-2027', edition, { recursive: true })
const yaml = readFileSync(join(edition, 'edition.yaml'), 'utf8')
writeFileSync(
  join(edition, 'edition.yaml'),
  yaml
    .replace(/^languages: .*$/m, 'languages: [de, en]')
    .replace(/^ {2}(?!de|en)\w\w: .*2027\n/gm, ''),
)

function build(name: string, env: Record<string, string>): string {
  const out = join(folder, name)
  const { status, stderr } = spawnSync(
    process.execPath,
    [bin, 'build', edition, '--out', out],
    // In a folder without node_modules nothing is kept: each build draws its sheets itself.
    { encoding: 'utf8', cwd: folder, env: { ...process.env, ...env } },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return out
}

/** Each file below a folder with the hash of its bytes. */
function hashes(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [
        relative(out, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}

describe('build', () => {
  const berlin = build('berlin', { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8' })

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
    'gives the same bytes under TZ=%s',
    (zone) => {
      expect(hashes(build('other', { TZ: zone, LANG: 'C' }))).toEqual(hashes(berlin))
    },
  )

  test('makes what the README names', () => {
    const made = Object.keys(hashes(berlin))
    for (const path of [
      'calendar.pdf',
      'calendar-print.pdf',
      'feed/de/all.ics',
      'feed/en/all.ics',
      'feed/de/judaism.ics',
      'feed/de/christian.orthodox.ics',
      'index.html',
      'de/index.html',
      'en/index.html',
      'data/calendar.csv',
      'data/calendar.json',
      'report.txt',
    ]) {
      expect(made).toContain(path)
    }
    expect(made.filter((path) => /tmp|\.interkalender|~$/.test(path))).toEqual([])
  })

  test('beside each feed and page lie its gzip and its brotli, which hold the same', () => {
    const made = Object.keys(hashes(berlin))
    // A page that travels in the first packets goes as it is.
    const served = made.filter(
      (path) =>
        path.endsWith('.ics') ||
        (path.endsWith('.html') && readFileSync(join(berlin, path)).length > 12_000),
    )
    expect(served).toContain('de/index.html')
    expect(made).not.toContain('de/ju-pesach.html.gz')
    expect(served.length).toBeGreaterThan(20)
    for (const path of served) {
      const plain = readFileSync(join(berlin, path))
      expect(gunzipSync(readFileSync(join(berlin, `${path}.gz`))).equals(plain), path).toBe(true)
      expect(brotliDecompressSync(readFileSync(join(berlin, `${path}.br`))).equals(plain)).toBe(
        true,
      )
    }
    expect(made).not.toContain('calendar.pdf.gz')
  })

  test('the sheets have twelve pages, every font embedded', () => {
    for (const name of ['calendar.pdf', 'calendar-print.pdf']) {
      const info = spawnSync('pdfinfo', [join(berlin, name)], { encoding: 'utf8' })
      if (info.error && !process.env.CI) {
        console.warn('pdfinfo is not installed (Debian: poppler-utils); the pages were not counted')
        return
      }
      expect(info.stdout).toMatch(/^Pages: +12$/m)
      const fonts = spawnSync('pdffonts', [join(berlin, name)], { encoding: 'utf8' }).stdout
      const lines = fonts.trimEnd().split('\n').slice(2)
      expect(lines.length).toBeGreaterThan(3)
      for (const line of lines) expect(line).toMatch(/ yes (yes|no) +(yes|no) +\d+ +\d+$/)
    }
  })

  test('tells what is uncertain and what the city has to confirm', () => {
    const report = readFileSync(join(berlin, 'report.txt'), 'utf8')
    expect(report).toMatch(/To confirm by the city/)
    expect(report).toMatch(/Uncertain by a day/)
    expect(report).toMatch(/jw-memorial/)
  })
})

test('told to stop, it leaves nothing half-written behind', async () => {
  const place = mkdtempSync(join(folder, 'stopped-'))
  const running = spawn(process.execPath, [bin, 'build', edition, '--out', join(place, 'out')])
  const ended = once(running, 'exit')
  while (readdirSync(place).length === 0) await setTimeout(20)
  running.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  expect(readdirSync(place)).toEqual([])
})

describe('sheets are kept where tools keep such things', () => {
  const place = join(folder, 'kept')
  const kept = join(place, 'node_modules/.cache/interkalender')
  const edition = join(place, 'months/krefeld-2027')
  const pdf = () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [bin, 'build', edition, '--only', 'pdf', '--out', 'out'],
      { encoding: 'utf8', cwd: place },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    return createHash('sha256')
      .update(readFileSync(join(place, 'out/calendar.pdf')))
      .digest('hex')
  }

  test('and drawn again when anything they are made of has changed, or what is kept is not whole', () => {
    mkdirSync(join(place, 'node_modules'), { recursive: true })
    cpSync('months/krefeld-2027', edition, { recursive: true })
    const first = pdf()
    const [name, ...more] = readdirSync(kept).filter((entry) => entry.startsWith('sheets-'))
    expect(more).toEqual([])
    expect(pdf()).toBe(first)

    const sheet = join(edition, '05.yaml')
    const text = readFileSync(sheet, 'utf8')
    writeFileSync(sheet, text.replace(/^title: .*$/m, 'title: Ein anderer Titel'))
    expect(pdf()).not.toBe(first)
    writeFileSync(sheet, text)

    const bytes = readFileSync(join(kept, name ?? ''))
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
    writeFileSync(join(kept, name ?? ''), bytes)
    expect(pdf()).toBe(first)
  }, 180_000)
})
