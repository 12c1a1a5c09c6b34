/**
 * Rules of sun and moon as YAML writes them, in the community's names:
 * `{hindu: krishna 30 ashvina, at: pradosha}`, `{tamil: pushya thai, at: night}`,
 * `{tamil: 1 thai}`, `{sankranti: makara, until: sunset}`.
 */
import { z } from 'zod'
import { monthKey } from '../calendars/calendar.ts'
import {
  type Asterism,
  asterisms,
  type DayPart,
  dayParts,
  type EntryLimit,
  entryLimits,
  fallbacks,
  monthsOf,
  type Sign,
  type SkyPlace,
  type SkyRule,
  signs,
  type Tie,
  ties,
} from '../sky-rule.ts'
import { suggestion } from './fault.ts'
import type { Path, YamlSource } from './yaml-source.ts'

/** The calendars whose rules need the sky, and the key of the sun's entries into signs. */
const lunar = ['hindu', 'hindu-india', 'hindu-local'] as const
const solar = ['tamil', 'malayalam'] as const
export const skyKeys: readonly string[] = [...lunar, ...solar, 'sankranti']

const fraction = /^([1-9]\d?)\/([1-9]\d?) of the (daytime|night)$/
const place = z
  .strictObject({
    latitude: z.number().min(-66).max(66).describe('Degrees north.'),
    longitude: z.number().min(-180).max(180).describe('Degrees east.'),
    zone: z.number().min(-12).max(14).optional().describe('Hours ahead of UT.'),
  })
  .optional()
  .describe('Where it is reckoned, if not at the calendar’s own place; zone = hours ahead of UT.')
const at = z
  .string()
  .optional()
  .describe(
    `The part of the day at which it must hold (default sunrise): ${dayParts.join(', ')}, or an instant as "7/8 of the daytime".`,
  )
const tie = z
  .union([
    z.enum(ties),
    z.strictObject({
      asterism: z.string().describe('The asterism in which the moon stands, as rohini.'),
      at: z.string().describe('The part of the day at which it stands there.'),
      else: z
        .enum(ties)
        .optional()
        .describe('Which day, if that decides nothing: first (default), last or most.'),
    }),
  ])
  .optional()
  .describe(
    'Which day, if it covers that part on two: first (default), last, most (the longer cover), or the one on which the moon stands in an asterism.',
  )
const otherwise = z
  .enum(fallbacks)
  .optional()
  .describe(
    'Which day, if it covers that part on none: the one in which it begins (start, default), the next, or the one before.',
  )

const lunarHint = 'must be a lunar day and its month, as "shukla 9 chaitra" or "krishna 30 ashvina"'
const solarHint =
  'must be a day, a lunar day or an asterism and its month, as "1 thai", "shukla 15 chittirai" or "pushya thai"'

/** The schemas of these rules, one for each leading key, with the modifiers of all rules. */
export function skySchemas<Modifiers extends z.ZodRawShape>(modifiers: Modifiers) {
  const holding = { at, tie, else: otherwise, place, ...modifiers }
  return [
    ...lunar.map((name) =>
      z.strictObject({ [name]: z.string().regex(/ /, lunarHint).describe(lunarHint), ...holding }),
    ),
    ...solar.map((name) =>
      z.strictObject({ [name]: z.string().regex(/ /, solarHint).describe(solarHint), ...holding }),
    ),
    z.strictObject({
      sankranti: z.enum(signs).describe('The sidereal sign that the sun enters.'),
      until: z
        .enum(entryLimits)
        .optional()
        .describe('Until when an entry counts for its day, not for the next (default sunset).'),
      place,
      ...modifiers,
    }),
  ]
}

/** What these rules have besides modifiers, as checked. */
interface Found {
  readonly at?: string
  readonly tie?:
    | (typeof ties)[number]
    | { asterism: string; at: string; else?: (typeof ties)[number] }
  readonly else?: (typeof fallbacks)[number]
  readonly until?: EntryLimit
  readonly place?: SkyPlace
  readonly [calendar: string]: unknown
}

/** Parses a rule whose leading key is one of `skyKeys`; records faults in `source`. */
export function parseSkyRule<Modifiers extends z.ZodRawShape>(
  key: string,
  data: unknown,
  path: Path,
  source: YamlSource,
  modifiers: Modifiers,
): { rule: SkyRule; by: z.infer<z.ZodObject<Modifiers>> } | undefined {
  const schema = skySchemas(modifiers)[skyKeys.indexOf(key)]
  const found = schema && (source.check(schema, data, path) as Found | undefined)
  if (!found) return undefined
  const rule = skyRule(key, found, path, source)
  return rule && { rule, by: found as z.infer<z.ZodObject<Modifiers>> }
}

function skyRule(key: string, found: Found, path: Path, source: YamlSource): SkyRule | undefined {
  const where = found.place && { place: found.place }
  if (key === 'sankranti') {
    const sign = found[key] as Sign
    return { type: 'sankranti', calendar: 'hindu', sign, until: found.until ?? 'sunset', ...where }
  }
  const isSolar = (solar as readonly string[]).includes(key)
  const words = monthKey(String(found[key]).trim()).split(/ +/)
  const month = words.pop() ?? ''
  const months = monthsOf(key)
  if (!months.includes(month)) {
    source.fault(
      [...path, key],
      `the calendar ${key} has no month "${month}"${suggestion(month, months)}`,
    )
    return undefined
  }
  const [first = '', second, ...more] = words
  if (isSolar && words.length === 1 && /^\d+$/.test(first)) {
    for (const given of ['at', 'tie', 'else'] as const) {
      if (found[given] === undefined) continue
      source.fault([...path, given], `a day of a solar month needs no "${given}"; leave it out`)
      return undefined
    }
    const day = Number(first)
    if (day >= 1 && day <= 32) return { type: 'solar-day', calendar: key, month, day, ...where }
    source.fault([...path, key], `there is no ${first} ${month}; months have 29 to 32 days`)
    return undefined
  }
  const holding = parseHolding(found, path, source)
  if (!holding) return undefined
  if (words.length === 2 && (first === 'shukla' || first === 'krishna')) {
    const n = Number(second)
    if (!(Number.isInteger(n) && n >= 1 && (n <= 15 || (n === 30 && first === 'krishna')))) {
      source.fault(
        [...path, key],
        `there is no lunar day "${first} ${second}"; shukla and krishna have 1 to 15, and krishna 30 is the new moon`,
      )
      return undefined
    }
    const tithi = first === 'krishna' && n <= 15 ? 15 + n : n
    return { type: 'tithi', calendar: key, month, tithi, ...holding, ...where }
  }
  if (isSolar && words.length === 1) {
    if (isOneOf(asterisms, first)) {
      return { type: 'asterism', calendar: key, month, asterism: first, ...holding, ...where }
    }
    source.fault([...path, key], `"${first}" is no asterism${suggestion(first, asterisms)}`)
    return undefined
  }
  const half =
    more.length === 0 && words.length === 2 ? suggestion(first, ['shukla', 'krishna']) : ''
  source.fault([...path, key], `${isSolar ? solarHint : lunarHint}${half}`)
  return undefined
}

function parseHolding(
  found: Found,
  path: Path,
  source: YamlSource,
): { at: DayPart; tie: Tie; else: (typeof fallbacks)[number] } | undefined {
  const part = parsePart(found.at ?? 'sunrise', [...path, 'at'], source)
  if (!part) return undefined
  const otherwise = found.else ?? 'start'
  if (typeof found.tie !== 'object') {
    return { at: part, tie: found.tie ?? 'first', else: otherwise }
  }
  const { asterism, at: when, else: last } = found.tie
  if (!isOneOf(asterisms, asterism)) {
    source.fault(
      [...path, 'tie', 'asterism'],
      `"${asterism}" is no asterism${suggestion(asterism, asterisms)}`,
    )
    return undefined
  }
  const favoured = parsePart(when, [...path, 'tie', 'at'], source)
  return (
    favoured && {
      at: part,
      tie: { asterism: asterism as Asterism, at: favoured, else: last ?? 'first' },
      else: otherwise,
    }
  )
}

function parsePart(words: string, path: Path, source: YamlSource): DayPart | undefined {
  if (isOneOf(dayParts, words)) return words
  const [, n, m] = fraction.exec(words) ?? []
  if (n !== undefined && Number(n) < Number(m)) return words as DayPart
  source.fault(
    path,
    /of the/.test(words)
      ? `"${words}" is no instant; write one as "7/8 of the daytime" or "1/2 of the night"`
      : `"${words}" is no part of the day${suggestion(words, dayParts)}`,
  )
  return undefined
}

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word)
}
