// npm run sizes: writes the sizes of the packages into core's README. A test keeps them honest.
import { readFileSync, writeFileSync } from 'node:fs'
import { measureSizes, withSizes } from './sizes.ts'

const path = 'packages/core/README.md'
writeFileSync(path, withSizes(readFileSync(path, 'utf8'), measureSizes('test')))
