import type { Data } from '@interkalender/edition'

const start = '<!-- counts: npm run counts -->'
const end = '<!-- /counts -->'

/** The counts of the data as Markdown tables: by tradition and by language. */
export function countsTable({ traditions, holidays }: Data): string {
  const top = new Map<string, { feasts: number; major: number; meanings: number; open: number }>()
  for (const { tradition, importance, meaning, unconfirmed } of holidays) {
    const id = tradition.split('.')[0] ?? tradition
    const count = top.get(id) ?? { feasts: 0, major: 0, meanings: 0, open: 0 }
    count.feasts++
    if (importance === 'major') count.major++
    if (meaning) count.meanings++
    if (unconfirmed) count.open++
    top.set(id, count)
  }
  const languages = new Map<string, number>()
  for (const { name } of holidays) {
    for (const language of Object.keys(name)) {
      languages.set(language, (languages.get(language) ?? 0) + 1)
    }
  }
  const sources = new Set(holidays.flatMap((holiday) => holiday.sources))
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    `${holidays.length} feasts of ${traditions.length} traditions, from ${sources.size} sources.`,
    '',
    row(['tradition', 'feasts', 'major', 'with a meaning', 'unconfirmed']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...[...top]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, c]) => row([id, c.feasts, c.major, c.meanings, c.open])),
    '',
    `Names by language: ${[...languages]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([language, n]) => `${language} ${n}`)
      .join(', ')}.`,
  ].join('\n')
}

/** A text with the tables between its marks replaced. Throws if the marks are missing. */
export function withCounts(text: string, table: string): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the marks ${start} and ${end} are missing`)
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`
}
