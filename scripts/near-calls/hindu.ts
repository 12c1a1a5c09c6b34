/**
 * Near calls of the Hindu, Jain, Sikh and Tamil feasts, 1950–2100: an edge of a lunar day or of a stay
 * in an asterism, or the sun's entry into a sign, within five minutes of the border that decides.
 * Read from test/data/near-calls-hindu.tsv, which a test compares with the computation.
 */
import { readFileSync } from 'node:fs'
import { createSky } from '../../packages/core/src/astronomy/hindu.ts'
import { parseIsoDate } from '../../packages/core/src/calendars/solar.ts'
import { skyRulesIn } from '../../packages/core/src/rule.ts'
import { skyWarrant } from '../../packages/core/src/sky-rule.ts'
import { loadHolidays } from '../../test/published-dates/holidays.ts'
import { callOn, type NearCall } from './near-call.ts'

/** Each row of the list, with the warrant that the sky gives the day. */
export function hinduNearCalls(): NearCall[] {
  const list = new URL('../../test/data/near-calls-hindu.tsv', import.meta.url)
  const rules = new Map(
    loadHolidays().map(({ id, rule, until }) => [
      id,
      [rule, until].flatMap((one) => (one ? skyRulesIn(one) : [])),
    ]),
  )
  const sky = createSky()
  return readFileSync(list, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', iso = '', minutes = ''] = line.split('\t')
      const day = parseIsoDate(iso)
      const isNear = (rules.get(id) ?? []).some((rule) => {
        const calendar = rule.calendar === 'hindu' ? 'hindu-india' : rule.calendar
        return sky.days({ ...rule, calendar }, day, day).some(({ near }) => near)
      })
      return callOn(day, skyWarrant('hindu-india', isNear), {
        calendar: id,
        date: `${id} ${iso.slice(0, 4)}`,
        what: `an edge ${minutes} min from the border that decides: perhaps a day earlier or later`,
      })
    })
}
