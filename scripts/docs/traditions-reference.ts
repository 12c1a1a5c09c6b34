// The list of all traditions, as an edition chooses them.
import { holidays, traditions } from '@interkalender/holidays'

/** A table of all traditions: id, names, letters, and how many feasts are its own. */
export function traditionsReference(): string {
  const rows = traditions.map(({ id, name, code }) => {
    const own = holidays.filter(({ tradition }) => tradition === id).length
    return `| \`${id}\` | ${name.en} | ${name.de} | ${code} | ${own || ''} |`
  })
  return [
    '| id | English | German | mark | feasts of its own |',
    '| --- | --- | --- | --- | ---: |',
    ...rows,
  ].join('\n')
}
