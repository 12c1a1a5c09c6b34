import type { StepZone } from '@interkalender/core'
import {
  calendarName,
  date,
  days,
  fallbackName,
  limits,
  lunarDayName,
  months,
  ordinal,
  partName,
  ruleText,
  tieName,
  written,
} from './rules-en.ts'
import { localOf, placeName, readable, type StepOf, title, universal, type Words } from './words.ts'

const decimal = (n: number, digits: number) => n.toFixed(digits)
const place = (of: { latitude: number; longitude: number }) =>
  placeName(of, ['N', 'S', 'E', 'W'], decimal)

/** A moment by local clocks, and by Universal Time where that is another. */
function at(moment: string, zone = universal, seconds = false): string {
  const local = localOf(moment, zone, seconds)
  const ut = localOf(moment, universal, seconds)
  const also =
    zone.hours === 0 ? '' : ` (${local.iso === ut.iso ? '' : `${written(ut)}, `}${ut.clock} UT)`
  return `${written(local)}, ${local.clock} ${zone.name}${also}`
}

/** The hour by local clocks, and by Universal Time. */
const clockOf = (moment: string, zone: StepZone) =>
  `${localOf(moment, zone).clock} ${zone.name}, ${localOf(moment, universal).clock} UT`

/** From one moment to another, the date said once where it is the same. */
function between(start: string, end: string, zone = universal): string {
  const [a, b] = [localOf(start, zone), localOf(end, zone)]
  if (start === end) return at(start, zone)
  const till = a.iso === b.iso ? b.clock : `${written(b)}, ${b.clock}`
  const [ua, ub] = [localOf(start, universal), localOf(end, universal)]
  const untilUt = ua.iso === ub.iso ? ub.clock : `${ub.day} ${months[ub.month - 1]} ${ub.clock}`
  const ut = ` (${ua.day} ${months[ua.month - 1]} ${ua.clock} to ${untilUt} UT)`
  return `${written(a)}, ${a.clock} to ${till} ${zone.name}${zone.hours === 0 ? '' : ut}`
}

/** A length of time in the unit that suits it. */
function length(seconds: number): string {
  const n = Math.abs(seconds)
  if (n < 120) return `${n} second${n === 1 ? '' : 's'}`
  if (n < 600) return `${Math.floor(n / 60)} min ${n % 60} s`
  if (n < 7200) return `${Math.round(n / 60)} minutes`
  return `${Math.floor(n / 3600)} h ${Math.round((n % 3600) / 60)} min`
}

const solarTerms: Readonly<Record<number, string>> = {
  0: 'March equinox',
  90: 'June solstice',
  180: 'September equinox',
  270: 'December solstice',
}

function eventName({ event, longitude = 0, nth }: StepOf<'event'>): string {
  if (event === 'solar-term') return solarTerms[longitude] ?? `sun at ${longitude}°`
  return `${nth === undefined ? '' : `${ordinal(nth)} `}${event === 'new-moon' ? 'new moon' : 'full moon'}`
}

function choice({ by, tie, fallback, day, margin }: StepOf<'choice'>): string {
  const why =
    by === 'only'
      ? 'it holds on this day only'
      : by === 'fallback'
        ? `it holds on none; then ${fallbackName(fallback ?? 'start')} counts`
        : `it holds on several; then ${tieName(tie)} counts`
  return `Day: ${date(day)}: ${why}${margin === undefined ? '' : `; a near call: ${decimal(margin, 1)} minutes decide`}`
}

function event(step: StepOf<'event'>): string {
  const { zone, fromMidnight = 86_400, month, counts, nth } = step
  const name = eventName(step)
  const near = Math.abs(fromMidnight) < 3600
  const off = near
    ? `, ${length(fromMidnight)} ${fromMidnight < 0 ? 'before' : 'after'} midnight`
    : ''
  const begins = month ? ` → ${month.name} begins on ${date(step.day)}` : ''
  const chosen = nth !== undefined ? (counts ? ': this one counts' : '') : ''
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${at(step.moment, zone, step.near)}${off}${begins}${chosen}`
}

function move({ by, from, day, days: n, weekday }: StepOf<'move'>): string {
  switch (by) {
    case 'offset':
      return `${days(Math.abs(n))} ${n < 0 ? 'before' : 'after'} ${date(from)}: ${date(day)}`
    case 'shift':
      return `${date(from)} is a ${title(weekday)}: moved to ${date(day)}`
    case 'transfer':
      return `${date(from)} falls into a greater feast: kept on ${date(day)}`
  }
}

const dehiyyotNames = {
  'molad zaken': 'the molad comes at noon or later (molad zaken)',
  'lo adu rosh': 'it must not fall on a Sunday, Wednesday or Friday (lo ADU rosh)',
  gatarad: 'the year would be too long (GaTaRaD)',
  betutakpat: 'the year before would be too short (BeTUTaKPaT)',
}

function calendar({ calendar: id, authority, source }: StepOf<'calendar'>): string {
  const name = calendarName(id)
  // Some authorities only say again which calendar it is.
  const by = authority.toLowerCase() === name.toLowerCase() ? '' : `; authority: ${authority}`
  return `Calendar: ${name}${by}; by: ${readable(source)}`
}

/** English. */
export const english: Words = {
  personal: 'Every family keeps it on a day of its own; there is no common date.',
  announced: 'The community announces the date; it is not computed.',
  never: 'In this year the feast falls on no day.',
  source: 'Source',
  step(step, nameOf) {
    switch (step.step) {
      case 'rule':
        return `Rule: ${ruleText(step.is, nameOf)}`
      case 'calendar':
        return calendar(step)
      case 'feast':
        return `The rule of ${nameOf(step.feast)}: ${ruleText(step.is, nameOf)}`
      case 'easter':
        return `Computus ${step.year} (${step.computus === 'western' ? 'Gregorian' : 'Julian'}): golden number ${step.goldenNumber}, epact ${step.epact}, paschal full moon ${date(step.paschalFullMoon)}; Easter Sunday ${date(step.easter)}`
      case 'molad':
        return `Molad of Tishri ${step.year}: ${title(step.weekday)}, ${step.hour}:00 and ${step.parts} parts (of 3⅓ seconds); new year ${date(step.newYear)}${step.dehiyyot.length > 0 ? `, put off: ${step.dehiyyot.map((one) => dehiyyotNames[one]).join('; ')}` : ', not put off'}`
      case 'leap-year':
        return `The year before, ${step.yearBefore} of the ${calendarName(step.calendar)}, is ${step.isLeap ? 'a leap year' : 'no leap year'}: the last month, ${step.lastMonth.name}, has ${step.lastMonth.days} days, so that the new year falls on ${date(step.newYear)}`
      case 'date':
        return `${date(step.day)} is ${step.date.day} ${step.date.monthName} ${step.date.year} of the ${calendarName(step.calendar)}`
      case 'uneven-day':
        return step.is === 'doubled'
          ? `The month has a ${ordinal(step.number)} day twice this time; the first counts`
          : `The month has no ${ordinal(step.number)} day this time; the ${ordinal(step.taken)} counts`
      case 'weekday': {
        const nth = step.nth === 1 ? 'the' : `the ${ordinal(step.nth)}`
        return `Reckoned from ${title(step.anchorWeekday)}, ${date(step.anchor)}; ${nth} ${title(step.weekday)} ${step.relation.replaceAll('-', ' ')}${step.relation === 'nearest' ? ' to' : ''} it is ${date(step.day)}`
      }
      case 'nth-weekday':
        return `The month runs from ${date(step.monthStart)} to ${date(step.monthEnd)}; its ${step.nth === 'last' ? 'last' : ordinal(step.nth)} ${title(step.weekday)} is ${date(step.day)}`
      case 'move':
        return move(step)
      case 'announced':
        return `${date(step.day)}: announced by the community${step.source ? ` (${step.source})` : ''}`
      case 'conjunction':
        return `New moon (conjunction) before ${step.month} ${step.year}: ${at(step.moment)}`
      case 'crescent':
        return `Crescent on the evening of ${date(step.evening)}: clearest at ${place(step.place)}, sunset ${at(step.sunset)}, altitude ${step.altitude}°, elongation ${step.elongation}°: ${step.seen ? `passes the rule by ${step.margin}°` : `misses the rule by ${-step.margin}°`}`
      case 'event':
        return event(step)
      case 'leap-month': {
        const [from, to] = step.solstices.map(date)
        return `Between the winter solstices of ${from} and ${to} ${step.months} months begin: ${step.leap ? `the first of them without a major solar term, ${date(step.leap.first)} to ${date(step.leap.last)}, is the leap month ${step.leap.name}` : 'no leap month'}`
      }
      case 'border': {
        const name = step.border === 'sunset' ? 'Sunset' : 'Noon'
        const { seconds } = step
        if (seconds === undefined)
          return `${name} at ${place(step.place)}, with which ${date(step.day)} ends: ${at(step.moment, step.zone)}`
        return `${name} at ${place(step.place)}: ${at(step.moment, step.zone, Math.abs(seconds) < 600)}; the event comes ${length(seconds)} ${seconds < 0 ? 'before' : 'after'} it and belongs to ${date(step.day)}`
      }
      case 'place':
        return `Reckoned at ${place(step.place)} (${step.zone.name})`
      case 'lunar-month':
        return `Lunar month ${title(step.month)}, from new moon to new moon: ${between(step.start, step.end, step.zone)}; the sun goes from sidereal ${decimal(step.sun[0], 2)}° to ${decimal(step.sun[1], 2)}°${step.double ? ' and passes two borders: the month stands for two' : ''}`
      case 'span':
        return `${step.of === 'tithi' ? title(lunarDayName(step.name).slice(0, 1)) + lunarDayName(step.name).slice(1) : `The moon in ${title(step.name)}`}: ${between(step.start, step.end, step.zone)}`
      case 'day-part': {
        const part = partName(step.part)
        const holds = !step.holds
          ? 'does not hold'
          : step.start === step.end
            ? 'holds'
            : `holds for ${step.minutes} minutes`
        return `${part.charAt(0).toUpperCase()}${part.slice(1)} of ${date(step.day)}: ${between(step.start, step.end, step.zone).replace(`${date(step.day)}, `, '')}: ${holds}`
      }
      case 'choice':
        return choice(step)
      case 'sankranti': {
        const { until, limit, zone, margin } = step
        const near =
          margin === undefined ? '' : `; a near call: ${decimal(margin, 1)} minutes decide`
        const month = step.month ? `, first day of ${title(step.month)}` : ''
        const rest = `${step.inTime ? 'before' : 'after'} ${limits[until]} (${clockOf(limit, zone)}), so it counts for ${date(step.day)}`
        return `The sun enters sidereal ${title(step.sign)}: ${at(step.moment, zone)}, ${rest}${month}${near}`
      }
      case 'table': {
        const off = Math.abs(step.departsBy)
        const departs =
          off === 0
            ? ''
            : `; the rule would give it ${days(off)} ${step.departsBy > 0 ? 'earlier' : 'later'}`
        return `In the table: ${date(step.day)} (${step.published ? 'published by the authority' : 'computed'}${departs})`
      }
      case 'elsewhere':
        return `For comparison, ${step.place ? `reckoned at ${place(step.place)}` : calendarName(step.calendar)}: ${date(step.day)}`
      case 'kept-otherwise':
        return `Some keep it on ${date(step.day)} this time`
      case 'result': {
        const begins = {
          midnight: '',
          'evening-before': ', begins on the evening before',
          evening: ', begins in the evening',
          sunrise: ', begins at sunrise',
        }[step.begins]
        const sure = {
          fixed: 'certain',
          announced: 'published by the authority',
          computed: `computed${step.tolerance > 0 ? `, ± ${days(step.tolerance)}` : ''}`,
        }[step.certainty]
        return `Result: ${title(step.weekday)}, ${date(step.day)}, ${days(step.days)}${begins}; ${sure}${step.margin === undefined ? '' : `; a near call: ${decimal(Math.abs(step.margin), 2)}° decide`}`
      }
    }
  },
}
