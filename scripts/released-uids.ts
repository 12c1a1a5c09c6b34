// Adds the UIDs of an edition's feeds to the list of those that were ever released:
// tsx --conditions=@interkalender/source scripts/released-uids.ts krefeld-2027
// Run it when a release is published. A test fails if the feeds lose one of them: subscribers would
// have that event for ever, or twice.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Data, loadEdition } from '@interkalender/edition'
import { createFeedLibrary } from '@interkalender/ics'

const id = process.argv[2] ?? 'krefeld-2027'
const list = `test/data/released-uids-${id}.txt`
const data: Data = JSON.parse(readFileSync('holidays/dist/holidays.json', 'utf8'))
const { edition } = loadEdition(`months/${id}`, data)
const feed = createFeedLibrary(edition, data).feed(edition.language).replaceAll('\r\n ', '')
const known = existsSync(list) ? readFileSync(list, 'utf8').trimEnd().split('\n') : []
const uids = [...feed.matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid)
const all = [...new Set([...known, ...uids])].sort()
writeFileSync(list, `${all.join('\n')}\n`)
console.log(`${list}: ${all.length}, ${all.length - known.length} of them new`)
