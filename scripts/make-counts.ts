// npm run counts: writes the counts of the data into holidays/README.md. A test keeps them honest.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadData } from '@interkalender/edition'
import { countsTable, withCounts } from './counts.ts'

const path = 'holidays/README.md'
writeFileSync(path, withCounts(readFileSync(path, 'utf8'), countsTable(loadData('holidays'))))
