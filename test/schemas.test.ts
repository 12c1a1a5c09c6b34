import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemas, schemaText } from '../scripts/schemas.ts'

test.each(Object.entries(schemas))('%s is what the code says (npm run schemas)', (path, schema) => {
  expect(readFileSync(path, 'utf8')).toBe(schemaText(schema))
})
