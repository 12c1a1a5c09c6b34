import {
  calendarFamilies,
  calendars,
  type Day,
  type Holiday,
  isUnknownRegion,
  localHolidaysIn,
  moonYears,
  type Names,
  parseIsoDate,
  regionsOf,
  type Variants,
  variantsOf,
} from '@interkalender/core'
import {
  dayField,
  languageField,
  suggestion,
  type TextFile,
  textField,
  YamlSource,
} from '@interkalender/core/parse'
import { z } from 'zod'
import type { Data } from './calendar-year.ts'
import {
  checkTheme,
  parseTheme,
  type ThemeFile,
  type ThemeFont,
  themeField,
  themeNames,
} from './face/theme.ts'
import { type Correction, correctionsSchema, told } from './history.ts'
import { merged } from './merged.ts'
import { type Review, reviewFault, reviewsSchema } from './reviews.ts'
import { lastYearOf } from './span.ts'
import { interfaceLanguages } from './words/index.ts'

/** Days on which the schools are closed. */
export interface SchoolHoliday {
  readonly name: string
  readonly from: Day
  readonly to: Day
}

/** A city's calendar: what it shows, in which languages, and how it is made. */
export interface Edition {
  /** Its key `id`, or the folder's name, such as `krefeld-2027`; also part of feed UIDs. */
  readonly id: string
  readonly title: Names
  readonly city: string
  /** The year of the first sheet. */
  readonly year: number
  /** The month of the first sheet, 1…12. */
  readonly firstMonth: number
  /** How many months have a sheet. */
  readonly monthCount: number
  readonly place: {
    readonly latitude: number
    readonly longitude: number
    readonly timeZone: string
  }
  /** The ISO 3166-2 code whose public holidays are shown. */
  readonly region: string
  /** The public holidays that the law leaves to some municipalities, and this city has. */
  readonly publicHolidays: readonly string[]
  /** Whether it says so, be it that it has none of them. */
  readonly saysPublicHolidays: boolean
  /** The language of the printed sheets. */
  readonly language: string
  /** The languages of feeds and pages. */
  readonly languages: readonly string[]
  /** The languages in which each month is also named. */
  readonly monthNames: readonly string[]
  readonly publisher: Publisher
  /** Where the page and the feeds are published, ending in a slash. */
  readonly site: string
  readonly variants: Variants
  readonly traditions: readonly string[]
  readonly layers: readonly string[]
  readonly print: {
    readonly importance: 'major' | 'minor'
    readonly also: readonly string[]
    readonly without: readonly string[]
    /** A page before the months, and one after them. */
    readonly cover: Cover
    readonly back: boolean
  }
  /** The calendars whose day stands small beside the Gregorian one. */
  readonly secondary: readonly string[]
  /** Whether the phases of the moon stand in their days. */
  readonly moonPhases: boolean
  readonly schoolHolidays: readonly SchoolHoliday[]
  readonly schoolHolidaysSource?: string
  /** Names that the city's communities want instead, by feast. */
  readonly names: Readonly<Record<string, Names>>
  /** How traditions, and the feasts of one day, follow each other. */
  readonly order: 'alphabetical' | 'as-listed'
  /** How words begin that are written otherwise, by language. */
  readonly spelling: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Dates that communities have announced. */
  readonly announced: readonly Announced[]
  /** Feasts of the edition's own, from its feasts.yaml. */
  readonly feasts: readonly Holiday[]
  /** The theme that comes with the sheets, or the one that the edition's own extends. */
  readonly theme: string
  /** What the edition changes of it. */
  readonly ownTheme?: ThemeFile
  readonly paper: {
    readonly size: 'A2' | 'A3' | 'A4'
    readonly orientation: 'landscape' | 'portrait'
  }
  /** What the print shop asks for. */
  readonly press: {
    readonly marks: boolean
    /** Its own ICC profile, beside edition.yaml. */
    readonly profile?: string
    /** The name of its characterisation, such as FOGRA51. */
    readonly condition?: string
  }
  /** The day on which this state of the data was released: the date in every file. */
  readonly released: string
  /** The day on which the feeds were first published. */
  readonly published: string
  /** What was put right since then. */
  readonly corrections: readonly Correction[]
  /** Who has read over which feasts. */
  readonly reviewed: readonly Review[]
  /** What the city still has to confirm. */
  readonly toConfirm: readonly string[]
}

/** What a cover shows: the year wheel, the year's cloth, or that there is none. */
export type Cover = 'wheel' | 'band' | 'none'

/** Who publishes the calendar. */
export interface Publisher {
  readonly name: string
  readonly address: readonly string[]
  /** Telephone, e-mail: how to reach it, a line each. */
  readonly contact: readonly string[]
}

/** The dates of a feast that its community announces. */
export interface Announced {
  readonly feast: string
  readonly dates: readonly string[]
  readonly days?: number
  readonly source: string
}

const schema = z.strictObject({
  extends: textField
    .optional()
    .describe('A profile, such as nrw or austria: this file states only what differs from it.'),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, as essen-2028')
    .optional()
    .describe(
      'Its name in feeds and folders; it stays for ever. Without it, the name of the folder.',
    ),
  title: z.record(languageField, textField).describe('The title of the calendar, by language.'),
  city: textField.describe('The city whose calendar it is.'),
  year: z.int().min(1583).max(2100).describe('The year of the sheets, or of the first of them.'),
  'first-month': z
    .int()
    .min(1)
    .max(12)
    .default(1)
    .describe('The month of the first sheet, 01.yaml: 8 for a school year from August.'),
  months: z
    .int()
    .min(12)
    .max(18)
    .default(12)
    .describe(
      'How many months have a sheet: 12, or 16 for September to December of the next year.',
    ),
  place: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north.'),
      longitude: z.number().min(-180).max(180).describe('Degrees east.'),
      'time-zone': textField
        .refine(isTimeZone, 'must be a time zone, as Europe/Berlin')
        .describe('The time zone of its clocks, as Europe/Berlin.'),
    })
    .describe('Where sunset and local reckonings hold.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code, as DE-NW')
    .describe('Whose public holidays are shown.'),
  'public-holidays': z
    .array(textField)
    .optional()
    .describe(
      'Those that the law of the Land leaves to some municipalities, and this city has; [] for none.',
    ),
  language: languageField.describe('The language of the printed sheets.'),
  languages: z.array(languageField).min(1).describe('The languages of feeds and pages.'),
  'month-names': z
    .array(languageField)
    .default([])
    .describe('Languages in which each month is also named.'),
  publisher: z
    .strictObject({
      name: textField.describe('The office or association that publishes the calendar.'),
      address: z.array(textField).default([]).describe('Its address, a line each.'),
      contact: z
        .array(textField)
        .default([])
        .describe('How communities reach it, a line each: telephone, e-mail.'),
    })
    .describe('Who publishes the calendar; it stands in the imprint and on the proofs.'),
  site: z
    .url({ protocol: /^https?$/, error: 'must be a web address, as https://kalender.example/' })
    .describe('Where page and feeds are published.'),
  variants: z
    .record(z.string(), textField)
    .default({})
    .describe('What plain hijri or hindu means.'),
  traditions: z
    .array(textField)
    .min(1)
    .describe('The traditions shown; each includes those below it.'),
  layers: z.array(textField).default([]).describe('Opt-in layers shown.'),
  order: z
    .enum(['alphabetical', 'as-listed'])
    .default('alphabetical')
    .describe(
      'How traditions, and the feasts of a day, follow each other: by name in the reader’s alphabet, or as "traditions" lists them.',
    ),
  print: z
    .strictObject({
      importance: z.enum(['major', 'minor']).default('major').describe('Down to which importance.'),
      also: z.array(textField).default([]).describe('Feasts printed in any case.'),
      without: z.array(textField).default([]).describe('Feasts not printed.'),
      cover: z
        .enum(['wheel', 'band', 'none'])
        .default('none')
        .describe('A page before the months: the year wheel, or the cloth of the whole year.'),
      back: z
        .boolean()
        .default(false)
        .describe('A page after the months: what the feasts mean, sources, imprint.'),
    })
    .prefault({})
    .describe('Which of the chosen feasts the sheets print; feeds and page have all.'),
  secondary: z
    .array(textField)
    .default([])
    .describe('Calendars whose day stands small in each cell.'),
  'moon-phases': z
    .boolean()
    .default(false)
    .describe('New moon, full moon and quarters in their days.'),
  'school-holidays': z
    .strictObject({
      source: textField.describe('Where they were read.'),
      spans: z
        .array(
          z.strictObject({
            name: textField.describe('What they are called, as Osterferien.'),
            from: dayField.describe('Their first day.'),
            to: dayField.describe('Their last day.'),
          }),
        )
        .describe('The school holidays of the year, one entry each.'),
    })
    .optional()
    .describe('The school holidays that the sheets show.'),
  names: z
    .record(z.string(), z.record(languageField, textField))
    .default({})
    .describe('Other names for feasts or traditions, by id and language.'),
  spelling: z
    .record(languageField, z.record(textField, textField))
    .default({})
    .describe(
      'How words begin that communities wish to see written otherwise, by language: {de: {Êzîd: Jesid}} makes Êzîdinnen Jesidinnen in all names and texts.',
    ),
  announced: z
    .array(
      z.strictObject({
        feast: textField.describe('The id of the feast.'),
        dates: z.array(dayField).min(1).describe('Its first days, as 2027-06-12.'),
        days: z.int().min(1).max(366).optional().describe('How many days it has, if not as usual.'),
        source: textField.describe('Who announced it, and where.'),
      }),
    )
    .default([])
    .describe('Dates that a community has announced; they go before any rule.'),
  theme: z
    .unknown()
    .optional()
    .describe('The look: gewebe, raster, still, a file beside this one, or changes.'),
  paper: z
    .strictObject({
      size: z.enum(['A2', 'A3', 'A4']).default('A3').describe('The trimmed size.'),
      orientation: z
        .enum(['landscape', 'portrait'])
        .default('landscape')
        .describe('Which side is at the top: the long one (landscape) or the short one.'),
    })
    .prefault({})
    .describe('The paper of the sheets.'),
  press: z
    .strictObject({
      marks: z.boolean().default(true).describe('Marks for cutting around the sheets.'),
      profile: textField
        .optional()
        .describe(
          "The print shop's ICC profile, beside this file; ISO Coated v2 300 % if left out.",
        ),
      condition: textField.optional().describe('The name of its characterisation, as FOGRA51.'),
    })
    .prefault({})
    .describe('What the print shop asks for.'),
  released: dayField.describe('The day of this state of the data; it stands in every file.'),
  published: dayField
    .optional()
    .describe(
      'The day on which the feeds were first published; it stays when "released" moves on.',
    ),
  corrections: correctionsSchema.describe(
    'What was put right since the feeds were first published; never taken out again.',
  ),
  reviewed: reviewsSchema,
  'to-confirm': z.array(textField).default([]).describe('What the city still has to confirm.'),
})

/** The keys that a profile may give: all but those that are one city's and one year's. */
export const inheritable = schema
  .omit({
    extends: true,
    id: true,
    title: true,
    city: true,
    year: true,
    'first-month': true,
    months: true,
    publisher: true,
    site: true,
    released: true,
    published: true,
    corrections: true,
    reviewed: true,
    announced: true,
    'public-holidays': true,
  })
  .extend({
    place: schema.shape.place.partial().describe('Where sunset and local reckonings hold.'),
  })
  .partial()

/**
 * The JSON schema of edition.yaml, for editors. With `extends` a profile gives most of the keys.
 *
 * @example
 * Object.keys(editionJsonSchema().properties).includes('languages') // => true
 */
export function editionJsonSchema(): object {
  const whole = schema.extend({ theme: themeField.default('gewebe') })
  const { required, ...rest } = z.toJSONSchema(whole, { target: 'draft-7', io: 'input' })
  const given = Object.keys(inheritable.shape)
  const always = required?.filter((key) => !given.includes(key))
  const { place, ...properties } = rest.properties ?? {}
  const { required: places, ...partly } = place as { required?: string[] }
  return {
    ...rest,
    properties: { ...properties, place: partly },
    required: always,
    anyOf: [
      { required: ['extends'] },
      {
        required: required?.filter((key) => given.includes(key)),
        properties: { place: { description: 'Without a profile all of it.', required: places } },
      },
    ],
  }
}

/**
 * The theme an edition names: one that comes with the sheets, a file beside edition.yaml, or one
 * with changes. Records in the source what is wrong with it.
 */
function themeOf(
  source: YamlSource,
  theme: unknown,
  readFile: ReadFile | undefined,
  isFile: ((name: string) => boolean) | undefined,
): { readonly theme: string; readonly ownTheme?: ThemeFile } {
  if (theme === undefined || theme === null) return { theme: 'gewebe' }
  let own: ThemeFile | undefined
  if (typeof theme === 'string') {
    if ((themeNames as readonly string[]).includes(theme)) return { theme }
    const file = /\.ya?ml$/.test(theme) ? readFile?.(theme) : undefined
    // Its fonts lie beside it; from here on they are named from the edition's folder.
    const beside = (name: string) => `${theme.replace(/[^/]*$/, '')}${name}`
    if (file)
      own = withFontsIn(parseTheme(file, isFile && ((name) => isFile(beside(name)))), beside)
    else if (/\.ya?ml$/.test(theme))
      source.fault(['theme'], `there is no file ${theme} beside this one`)
    else {
      const known = suggestion(theme, themeNames)
      source.fault(['theme'], `"${theme}" is not allowed here${known}`)
    }
  } else {
    own = checkTheme(source, theme, ['theme'], isFile)
    if (own && own.extends === undefined) {
      const message = `say which theme is changed: extends: ${themeNames.join(' | ')}`
      source.fault(['theme'], message, 'key')
    }
  }
  return own ? { theme: own.extends ?? 'gewebe', ownTheme: own } : { theme: 'gewebe' }
}

/** A theme with the paths of its fonts told otherwise. */
function withFontsIn(theme: ThemeFile, told: (path: string) => string): ThemeFile {
  if (!theme.fonts) return theme
  const fonts = Object.entries(theme.fonts).map(([name, { licence, ...files }]) => {
    const moved = Object.entries(files).map(([style, path]) => [style, path && told(path)])
    return [name, { ...Object.fromEntries(moved), licence } as ThemeFont] as const
  })
  return { ...theme, fonts: Object.fromEntries(fonts) }
}

/** Reads a text file beside edition.yaml; undefined if there is none. */
export type ReadFile = (name: string) => TextFile | undefined

/**
 * Parses edition.yaml and checks it against the data and the edition's own feasts. `readFile` reads a
 * theme beside it, `isFile` says whether a font is there. Throws an InputError with all faults.
 *
 * @example
 * const file = readText('months/krefeld-2027/edition.yaml')
 * parseEdition(file, 'krefeld-2027', data, [], () => file).city // => 'Krefeld'
 */
export function parseEdition(
  file: TextFile,
  id: string,
  data: Data,
  feasts: readonly Holiday[] = [],
  readFile?: ReadFile,
  isFile?: (name: string) => boolean,
): Edition {
  const source = new YamlSource(file.text, file.name)
  const found = source.check(schema, merged(inherited(source, data), source.data))
  source.throwIfFaulty()
  if (!found) throw new Error('a failed check without a fault')

  const free = data.publicHolidays ?? []
  const ids = [...data.holidays, ...feasts, ...free.map(({ holiday }) => holiday)].map(
    ({ id }) => id,
  )
  const known = new Set(ids)
  const feast = (name: string, path: PropertyKey[], at: 'key' | 'value' = 'value') => {
    if (!known.has(name))
      source.fault(path, `there is no feast ${name}${suggestion(name, ids)}`, at)
  }
  const traditions = [
    ...new Set(
      [
        ...data.traditions.map((tradition) => tradition.id),
        ...data.holidays.map((h) => h.tradition),
        ...free.map(({ holiday }) => holiday.tradition),
      ]
        .concat(feasts.map((h) => h.tradition))
        .flatMap(withAncestors),
    ),
  ]
  found.traditions.forEach((name, i) => {
    if (!traditions.includes(name)) {
      source.fault(
        ['traditions', i],
        `there is no tradition ${name}${suggestion(name, traditions)}`,
      )
    }
  })
  for (const [family, variant] of Object.entries(found.variants)) {
    const path = ['variants', family]
    const variants = variantsOf(family)
    if (variants.length === 0) {
      source.fault(
        path,
        `there is no calendar ${family}${suggestion(family, calendarFamilies)}`,
        'key',
      )
    } else if (!variants.includes(variant)) {
      source.fault(path, `${family} has no variant ${variant}${suggestion(variant, variants)}`)
    }
  }
  found.secondary.forEach((name, i) => {
    const names = calendars.flatMap((one) => [one.family, one.id])
    if (!names.includes(name)) {
      const known = [...new Set(names)]
      source.fault(['secondary', i], `there is no calendar ${name}${suggestion(name, known)}`)
    }
  })
  for (const key of ['also', 'without'] as const) {
    found.print[key].forEach((name, i) => {
      feast(name, ['print', key, i])
    })
  }
  const regions = regionsOf(free, data.holidays)
  if (isUnknownRegion(found.region, regions)) {
    source.fault(
      ['region'],
      `there is no region ${found.region}${suggestion(found.region, regions)}`,
    )
  }
  const local = localHolidaysIn(found.region, free).map(({ id }) => id)
  found['public-holidays']?.forEach((name, i) => {
    if (local.includes(name)) return
    const why =
      local.length === 0
        ? `the law of ${found.region} leaves no public holidays to municipalities; take it out`
        : `${found.region} leaves no ${name} to municipalities${suggestion(name, local)}`
    source.fault(['public-holidays', i], why)
  })
  for (const name of Object.keys(found.names)) {
    if (!traditions.includes(name)) feast(name, ['names', name], 'key')
  }
  found.announced.forEach((entry, i) => {
    feast(entry.feast, ['announced', i, 'feast'])
  })
  if (found.corrections.length > 0 && found.published === undefined) {
    source.fault(
      ['corrections'],
      'say when the feeds were first published as well: published: YYYY-MM-DD',
      'key',
    )
  }
  if (found.published !== undefined && found.published > found.released) {
    source.fault(
      ['published'],
      `the feeds cannot be published (${found.published}) after the release (${found.released})`,
    )
  }
  found.corrections.forEach((entry, i) => {
    feast(entry.feast, ['corrections', i, 'feast'])
    if (entry.changed > found.released) {
      source.fault(
        ['corrections', i, 'changed'],
        `this correction (${entry.changed}) is younger than the release (${found.released}); set "released" to its day`,
      )
    }
  })
  found.reviewed.forEach(({ of }, i) => {
    const fault = reviewFault(of, traditions, ids)
    if (fault !== undefined) source.fault(['reviewed', i, 'of'], fault)
  })
  for (const [i, one] of [found.language, ...found.languages].entries()) {
    if (!interfaceLanguages.includes(one)) {
      const path = i === 0 ? ['language'] : ['languages', i - 1]
      source.fault(path, `there are no words in "${one}" yet${suggestion(one, interfaceLanguages)}`)
    }
  }
  const last = lastYearOf({
    year: found.year,
    firstMonth: found['first-month'],
    monthCount: found.months,
  })
  if (found['moon-phases'] && (found.year < moonYears.first || last > moonYears.last)) {
    source.fault(
      ['moon-phases'],
      `the phases of the moon are known from ${moonYears.first} to ${moonYears.last}; leave them out`,
    )
  }
  const spans = (found['school-holidays']?.spans ?? []).map((span, i) => {
    const holiday = { name: span.name, from: parseIsoDate(span.from), to: parseIsoDate(span.to) }
    if (holiday.to < holiday.from) {
      source.fault(
        ['school-holidays', 'spans', i, 'to'],
        `the holidays end (${span.to}) before they begin (${span.from}); swap the dates`,
      )
    }
    return holiday
  })
  const theme = themeOf(source, found.theme, readFile, isFile)
  source.throwIfFaulty()

  return {
    id: found.id ?? id,
    title: found.title,
    city: found.city,
    year: found.year,
    firstMonth: found['first-month'],
    monthCount: found.months,
    place: {
      latitude: found.place.latitude,
      longitude: found.place.longitude,
      timeZone: found.place['time-zone'],
    },
    region: found.region,
    publicHolidays: found['public-holidays'] ?? [],
    saysPublicHolidays: found['public-holidays'] !== undefined,
    language: found.language,
    languages: found.languages,
    monthNames: found['month-names'],
    publisher: found.publisher,
    site: found.site.endsWith('/') ? found.site : `${found.site}/`,
    variants: found.variants,
    traditions: found.traditions,
    layers: found.layers,
    print: found.print,
    secondary: found.secondary,
    moonPhases: found['moon-phases'],
    schoolHolidays: spans,
    ...(found['school-holidays'] && { schoolHolidaysSource: found['school-holidays'].source }),
    names: found.names,
    order: found.order,
    spelling: found.spelling,
    announced: found.announced.map(({ days, ...rest }) => ({ ...rest, ...(days && { days }) })),
    feasts,
    ...theme,
    paper: found.paper,
    press: {
      marks: found.press.marks,
      ...(found.press.profile !== undefined && { profile: found.press.profile }),
      ...(found.press.condition !== undefined && { condition: found.press.condition }),
    },
    released: found.released,
    published: found.published ?? found.released,
    corrections: found.corrections.map(told),
    reviewed: found.reviewed.map(({ what, ...rest }) => ({ ...rest, ...(what && { what }) })),
    toConfirm: found['to-confirm'],
  }
}

/** What the profile named by `extends` gives; a fault if there is none of that name. */
function inherited(source: YamlSource, { profiles = {} }: Data): unknown {
  const { data } = source
  const name =
    typeof data === 'object' && data !== null && 'extends' in data ? data.extends : undefined
  if (typeof name !== 'string') return undefined
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (profile) return profile.keys
  source.fault(['extends'], `there is no profile ${name}${suggestion(name, Object.keys(profiles))}`)
  source.throwIfFaulty()
}

/** `a.b.c` and the traditions above it, `a.b` and `a`. */
function withAncestors(tradition: string): string[] {
  const steps = tradition.split('.')
  return steps.map((_, i) => steps.slice(0, i + 1).join('.'))
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
