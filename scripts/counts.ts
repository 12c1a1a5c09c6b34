import type { Data } from '@interkalender/edition'

const start = '<!-- counts: npm run counts -->'
const end = '<!-- /counts -->'

/** The counts of the data in Markdown: by tradition, by language and by source. */
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
  const latin = /-Latn$/
  const tags = holidays.flatMap(({ name }) => Object.keys(name))
  const listed = (some: readonly string[]) =>
    counted(some)
      .map(([language, n]) => `${language} ${n}`)
      .join(', ')
  const sources = counted(holidays.flatMap((holiday) => [...new Set(holiday.sources)]))
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    `${holidays.length} feasts of ${traditions.length} traditions, from ${sources.length} sources.`,
    '',
    row(['tradition', 'feasts', 'major', 'with a meaning', 'unconfirmed']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...[...top]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, c]) => row([id, c.feasts, c.major, c.meanings, c.open])),
    '',
    `Names by language: ${listed(tags.filter((tag) => !latin.test(tag)))}.`,
    '',
    `Transliterated: ${listed(tags.filter((tag) => latin.test(tag)).map((tag) => tag.replace(latin, '')))}.`,
    '',
    '<details>',
    `<summary>Feasts by source (${sources.length})</summary>`,
    '',
    row(['feasts', 'source']),
    row(['---:', '---']),
    ...sources.map(([source, n]) => row([n, source.replaceAll('|', '\\|')])),
    '',
    '</details>',
  ].join('\n')
}

/** How often each text stands in a list, the most frequent first. */
function counted(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** A text with the tables between its marks replaced. Throws if the marks are missing. */
export function withCounts(text: string, table: string): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the marks ${start} and ${end} are missing`)
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`
}
