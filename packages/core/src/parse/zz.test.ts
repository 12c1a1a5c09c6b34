import { test } from 'vitest'
import { InputError } from './fault.ts'
import { parseHolidays } from './holidays.ts'

const n = 20000
const cases: Record<string, string> = {
  open: '['.repeat(n),
  open2: 'a: ' + '['.repeat(10 * n),
  brace: '{'.repeat(n),
  dash: '- '.repeat(n),
  q: '? '.repeat(n),
  anchors: '&a '.repeat(n),
  tags: '! '.repeat(n),
  quotes: '"'.repeat(n),
  quotes2: "a: '".repeat(n),
  colon: ': '.repeat(n),
  keys: Array.from({ length: n }, (_, i) => `a${i}: 1`).join('\n'),
  flowkeys: '{' + Array.from({ length: n }, (_, i) => `a${i}: 1`).join(', ') + '}',
  tabs: '\t'.repeat(n),
  nl: '\n'.repeat(n),
  comments: '#\n'.repeat(n),
  stars: '*a '.repeat(n),
  pipes: '|\n'.repeat(n),
  pct: '%\n'.repeat(n),
  docs: '---\n'.repeat(n),
  ends: '...\n'.repeat(n),
  seq: '- a\n'.repeat(10 * n),
  commas: '[' + ','.repeat(n) + ']',
  list: 'tradition: a\nholidays:\n' + '- {}\n'.repeat(3000),
  list2:
    'tradition: a\nholidays:\n' +
    Array.from(
      { length: 3000 },
      (_, i) =>
        `- {id: a${i}, name: {de: a, en: a}, date: {feast: a${i + 1}}, importance: major, tone: festive, source: a}\n`,
    ).join(''),
  aliases: 'a: &a 1\nb: [' + '*a, '.repeat(n) + ']\n',
  anchorsMany: Array.from({ length: 5000 }, (_, i) => `- &a${i} 1\n- *a${i}\n`).join(''),
}
for (const [k, v] of Object.entries(cases))
  test(k, () => {
    const t = performance.now()
    let s = 'ok'
    try {
      parseHolidays([{ name: 'f', text: v }])
    } catch (e) {
      s =
        e instanceof InputError
          ? e.faults.length + ' ' + e.message.slice(0, 100)
          : '!!!!' + (e as Error).stack?.slice(0, 300)
    }
    console.log(k, v.length, Math.round(performance.now() - t), s)
  })
