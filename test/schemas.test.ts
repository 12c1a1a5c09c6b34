import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { schemas, schemaText } from '../scripts/schemas.ts'

test.each(Object.entries(schemas))('%s is what the code says (npm run schemas)', (path, schema) => {
  expect(readFileSync(path, 'utf8')).toBe(schemaText(schema))
})

interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
}

/** The keys of a schema that no description explains, each with its path. */
function unexplained(schema: Schema, whole = schema, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap((part) => unexplained(part, whole, path))
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key !== 'properties') return unexplained(part, whole, path)
    return Object.entries(part as Record<string, Schema>).flatMap(([name, property]) => {
      const shared = whole.definitions?.[property.$ref?.split('/').at(-1) ?? '']
      return [
        ...(property.description || shared?.description ? [] : [`${path}${name}`]),
        ...unexplained(property, whole, `${path}${name}.`),
      ]
    })
  })
}

test.each(Object.entries(schemas))('%s explains every key to the editor', (_, schema) => {
  expect([...new Set(unexplained(schema as Schema))]).toEqual([])
})

test('a key without a description is found, however deep', () => {
  const inner = { type: 'object', properties: { of: {}, by: { description: 'Who.' } } }
  const schema = { definitions: { a: { anyOf: [{ items: inner }] } } } as Schema
  expect(unexplained(schema)).toEqual(['of'])
})

test('every data file names its schema in its first line', () => {
  const files = ['holidays', 'months'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml') && !/node_modules|dist/.test(name))
      .map((name) => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(60)
  const wrong = files.filter((file) => {
    const [, name] =
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? []
    return !name || !(relative('.', join(dirname(file), name)) in schemas)
  })
  expect(wrong).toEqual([])
})
