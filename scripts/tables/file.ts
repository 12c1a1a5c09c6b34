import { writeFileSync } from 'node:fs'

/** Writes a table of packages/core/src/calendars/tables. */
export function writeTable(name: string, text: string) {
  const url = new URL(`../../packages/core/src/calendars/tables/${name}.ts`, import.meta.url)
  writeFileSync(url, text)
  console.log(`${name}.ts written`)
}

/** A long string of digits as source: lines of ninety, joined by +. */
export function literal(digits: string, indent: number): string {
  const lines = digits.match(/.{1,90}/g) ?? ["''"]
  return lines.map((line) => `'${line}'`).join(` +\n${' '.repeat(indent)}`)
}
