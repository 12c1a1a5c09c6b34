// npm run schemas: writes the JSON schemas of the data files. A test compares them with the code.
import { writeFileSync } from 'node:fs'
import { schemas, schemaText } from './schemas.ts'

for (const [path, schema] of Object.entries(schemas)) writeFileSync(path, schemaText(schema))
