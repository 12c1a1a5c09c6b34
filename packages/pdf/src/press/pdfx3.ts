import { Buffer } from 'node:buffer'
import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type OutputCondition, standardCondition } from './condition.ts'

/** What PDF/X-3 is made with. */
export interface PdfX3Options {
  /** ISO 8601; stands in the file instead of the hour at which it was made. */
  readonly creationDate: string
  /** What it is printed with; ISO Coated v2 with 300 % ink by default. */
  readonly condition?: OutputCondition
}

/** Throws if Ghostscript is not installed, saying how to get it. */
export function assertGhostscript(): void {
  const { error, status } = spawnSync('gs', ['--version'])
  if (!error && status === 0) return
  throw new Error(
    'PDF/X-3 is made with Ghostscript, and there is no command gs; install it (Debian: apt install ghostscript; macOS: brew install ghostscript), or give the printer calendar-print.pdf, which is PDF/X-4',
  )
}

/**
 * Makes PDF/X-3:2002 (PDF 1.3) out of a finished PDF/X-4 file of ours, for print shops whose
 * machines read no newer one. Inks, boxes and overprint stay as they are. Needs Ghostscript on the
 * machine; the same version of it gives the same bytes. Throws an Error if it is not there or fails.
 *
 * @example
 * const told = await toPdfX3(new Uint8Array(), { creationDate: '2026-11-22T00:00:00Z' }).catch(String)
 * told.includes('PDF/X-3') // => true
 */
export async function toPdfX3(
  press: Uint8Array,
  { creationDate, condition = standardCondition() }: PdfX3Options,
): Promise<Uint8Array> {
  assertGhostscript()
  const folder = mkdtempSync(join(tmpdir(), 'interkalender-x3-'))
  const [from, to, profile, intent] = ['x4.pdf', 'x3.pdf', 'profile.icc', 'intent.ps'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  const seconds = Date.parse(creationDate) / 1000
  try {
    writeFileSync(from, press)
    writeFileSync(profile, condition.profile)
    writeFileSync(intent, intentOf(condition, profile))
    await promisify(execFile)(
      'gs',
      [
        '-q',
        '-dNOPAUSE',
        '-dBATCH',
        '-dSAFER',
        `--permit-file-read=${profile}`,
        '-sDEVICE=pdfwrite',
        '-dPDFX',
        '-sColorConversionStrategy=CMYK',
        `-sOutputFile=${to}`,
        intent,
        from,
      ],
      { timeout: 300_000, env: { ...process.env, SOURCE_DATE_EPOCH: String(seconds) } },
    )
    return steady(readFileSync(to), creationDate)
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & Record<string, string>
    const said = `${stdout}${stderr}`.trim().split('\n').slice(0, 3).join(' ')
    throw new Error(`Ghostscript could not make PDF/X-3: ${said || message}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Says in PostScript for which press the file is meant (pdfmark, as Ghostscript reads it). */
function intentOf({ identifier, name }: OutputCondition, profile: string): string {
  const text = (value: string) => `<${Buffer.from(value, 'latin1').toString('hex')}>`
  return [
    '%!',
    '[/GTS_PDFXVersion (PDF/X-3:2002) /Trapped /False /DOCINFO pdfmark',
    '[/_objdef {profile} /type /stream /OBJ pdfmark',
    '[{profile} << /N 4 >> /PUT pdfmark',
    `[{profile} ${text(profile)} (r) file /PUT pdfmark`,
    '[/_objdef {intent} /type /dict /OBJ pdfmark',
    '[{intent} << /Type /OutputIntent /S /GTS_PDFX',
    `  /OutputCondition ${text(name)} /Info ${text(name)}`,
    `  /OutputConditionIdentifier ${text(identifier)} /RegistryName (http://www.color.org)`,
    '  /DestOutputProfile {profile} >> /PUT pdfmark',
    '[{Catalog} << /OutputIntents [{intent}] >> /PUT pdfmark',
    '',
  ].join('\n')
}

/** The hour, and the name by which Ghostscript knows a file, replaced in place. */
function steady(bytes: Buffer, creationDate: string): Uint8Array {
  const date = creationDate.replace(/\D/g, '').slice(0, 14)
  const text = bytes
    .toString('latin1')
    .replace(/(\/(?:Creation|Mod)Date ?\(D:)\d{14}/g, `$1${date}`)
    .replace(/(\/ID ?\[<)(\w{32})(>\s*<)(\w{32})(?=>)/, (_, a: string, one: string, b: string) => {
      const zeros = '0'.repeat(one.length)
      return `${a}${zeros}${b}${zeros}`
    })
  const id = createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 32).toUpperCase()
  return Buffer.from(text.replace(/(\/ID ?\[<)0{32}(>\s*<)0{32}(?=>)/, `$1${id}$2${id}`), 'latin1')
}
