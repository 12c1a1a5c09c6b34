import { readFileSync } from 'node:fs'
import { loadData } from '@interkalender/edition'
import { expect, test } from 'vitest'
import { countsTable, withCounts } from '../scripts/counts.ts'

test('the counts in holidays/README.md are those of the data (npm run counts)', () => {
  const text = readFileSync('holidays/README.md', 'utf8')
  expect(text).toBe(withCounts(text, countsTable(loadData('holidays'))))
})
