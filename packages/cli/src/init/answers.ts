import { isUnknownRegion, regionsOf } from '@interkalender/core'
import { suggestion } from '@interkalender/core/parse'
import { type Data, interfaceLanguages, type Profile } from '@interkalender/edition'
import { readPlace } from '../data.ts'
import { UsageError } from '../usage.ts'

/** What `interkalender init` takes as flags. */
export interface InitOptions {
  readonly city?: string
  readonly land?: string
  readonly region?: string
  readonly year?: number
  readonly languages?: string
  readonly traditions?: string
  readonly place?: string
  readonly paper?: string
  readonly theme?: string
}

/** All that must be known to write a city's repository. */
export interface Answers {
  /** The name of the edition, such as essen-2028: part of the feeds' UIDs. */
  readonly id: string
  readonly city: string
  /** The name of the profile, such as nrw. */
  readonly profile: string
  /** The region, where the profile's is not fine enough: CH-ZH. */
  readonly region?: string
  readonly year: number
  /** The first is that of the printed sheets; absent: those of the profile. */
  readonly languages?: readonly string[]
  /** Absent: those of the profile. */
  readonly traditions?: readonly string[]
  readonly place?: { readonly latitude: number; readonly longitude: number }
  readonly size: string
  readonly orientation: string
  readonly theme: string
}

/** How questions reach a person. */
export interface Dialogue {
  ask(question: string): Promise<string>
  tell(line: string): void
}

const sizes = ['A2', 'A3', 'A4']
const orientations = ['landscape', 'portrait']
const themes = ['gewebe', 'raster', 'still']

/** Reads the flags; what they leave open follows from the folder's name, or is the usual. */
export function answersFrom(folder: string, options: InitOptions, data: Data): Answers {
  if (options.land !== undefined && options.region !== undefined) {
    throw new UsageError('--land and --region say the same; give one of them')
  }
  const named = folder.match(/^(.*?)[-_ ]?((?:19|20)\d\d)(?:[-/]\d\d)?$/)
  const city = options.city?.trim() ?? titleCase(named?.[1] ?? folder)
  if (city === '') throw new UsageError('say which city: --city Essen')
  const year = options.year ?? (named ? Number(named[2]) : new Date().getFullYear() + 1)
  const land = options.land ?? options.region ?? 'germany'
  return {
    id: idOf(folder),
    city,
    year: readYear(String(year)),
    ...readRegion(land, data),
    ...(options.languages !== undefined && { languages: readLanguages(options.languages) }),
    ...(options.traditions !== undefined && {
      traditions: readTraditions(options.traditions, data),
    }),
    ...(options.place !== undefined && { place: readPlace(options.place) }),
    ...readPaper(options.paper ?? 'A3'),
    theme: readTheme(options.theme ?? 'gewebe'),
  }
}

/** Asks for what the flags leave open, with what would be taken otherwise in brackets. */
export async function askFor(
  given: Answers,
  options: InitOptions,
  data: Data,
  { ask, tell }: Dialogue,
): Promise<Answers> {
  const question = async <T>(words: string, usual: string, read: (text: string) => T) => {
    for (;;) {
      const text = (await ask(`${words} [${usual}] `)).trim() || usual
      try {
        return read(text)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        tell(`  ${error.message}`)
      }
    }
  }
  tell('A calendar for your city. Enter takes what stands in brackets.')
  let answers = given
  const set = (more: Partial<Answers>) => {
    answers = { ...answers, ...more }
  }
  if (options.city === undefined) {
    set({ city: await question('City', given.city, (text) => text) })
  }
  if (options.land === undefined && options.region === undefined) {
    tell(`Länder and countries: ${Object.keys(data.profiles ?? {}).join(', ')}`)
    const usual = given.region ?? given.profile
    set(await question('Land', usual, (text) => readRegion(text, data)))
  }
  if (options.place === undefined) {
    const { latitude, longitude } = profileKeys(answers.profile, data).place ?? {}
    const usual = `${latitude},${longitude}`
    const text = await question('Degrees north, east', usual, (one) => ({ one, ...readPlace(one) }))
    if (text.one !== usual) set({ place: { latitude: text.latitude, longitude: text.longitude } })
  }
  if (options.year === undefined) set({ year: await question('Year', `${given.year}`, readYear) })
  if (options.languages === undefined) {
    const usual = profileKeys(answers.profile, data).languages?.join(',') ?? 'de,en'
    tell(`Languages: ${interfaceLanguages.join(', ')}`)
    const languages = await question('Languages, the printed one first', usual, readLanguages)
    if (languages.join() !== usual) set({ languages })
  }
  if (options.traditions === undefined) {
    const usual = profileKeys(answers.profile, data).traditions?.join(',') ?? ''
    const traditions = await question('Traditions', usual, (text) => readTraditions(text, data))
    if (traditions.join() !== usual) set({ traditions })
  }
  if (options.paper === undefined) {
    const usual = `${given.size}-${given.orientation}`
    set(await question(`Paper (${sizes.join(', ')}; ${orientations.join(', ')})`, usual, readPaper))
  }
  if (options.theme === undefined) {
    set({ theme: await question(`Theme (${themes.join(', ')})`, given.theme, readTheme) })
  }
  return answers
}

/** What a profile gives, as far as it is asked for or written out here. */
export interface ProfileKeys {
  readonly language?: string
  readonly languages?: readonly string[]
  readonly traditions?: readonly string[]
  readonly place?: { readonly latitude?: number; readonly longitude?: number }
}

/** The keys of a profile. */
export function profileKeys(name: string, { profiles = {} }: Data): ProfileKeys {
  // The data was checked by the schema of profiles when it was compiled.
  return (profiles[name]?.keys ?? {}) as ProfileKeys
}

/** A Land, canton or country by the name of its profile, by a name in German, or by its code. */
function readRegion(text: string, data: Data): Pick<Answers, 'profile' | 'region'> {
  const profiles: Readonly<Record<string, Profile>> = data.profiles ?? {}
  const name = plain(text)
  const known = alsoNamed[name] ?? name
  if (Object.hasOwn(profiles, known)) return { profile: known }
  const code = text.trim().toUpperCase()
  if (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) {
    const regions = regionsOf(data.publicHolidays ?? [], data.holidays)
    const exact = Object.entries(profiles).find(([, profile]) => profile.region === code)
    if (exact) return { profile: exact[0] }
    const country = Object.entries(profiles).find(([, { region }]) => region === code.slice(0, 2))
    if (country && !isUnknownRegion(code, regions)) return { profile: country[0], region: code }
  }
  const names = Object.keys(profiles)
  throw new UsageError(
    `there is no Land ${text}${suggestion(name, names)}; or give a code such as DE-BY or CH-ZH`,
  )
}

const alsoNamed: Readonly<Record<string, string>> = {
  bavaria: 'bayern',
  bulgarien: 'bulgaria',
  deutschland: 'germany',
  hesse: 'hessen',
  'nordrhein-westfalen': 'nrw',
  oesterreich: 'austria',
  saxony: 'sachsen',
  schweiz: 'switzerland',
}

/** A name in small letters without umlauts, as profiles are named. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replace(/\s+/g, '-')
}

function readYear(text: string): number {
  const year = Number(text)
  if (!Number.isInteger(year) || year < 1583 || year > 2100) {
    throw new UsageError(`"${text}" is no year from 1583 to 2100; give one such as 2028`)
  }
  return year
}

function readLanguages(text: string): string[] {
  return readList(text, interfaceLanguages, 'language')
}

function readTraditions(text: string, { traditions, holidays }: Data): string[] {
  const known = new Set(traditions.map(({ id }) => id))
  for (const { tradition } of holidays) {
    for (let id = tradition; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
      known.add(id)
    }
  }
  return readList(text, [...known], 'tradition')
}

function readList(text: string, known: readonly string[], what: string): string[] {
  const found = text
    .split(/[,\s]+/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase())
  if (found.length === 0) throw new UsageError(`give at least one ${what}`)
  for (const one of found) {
    if (!known.includes(one)) {
      throw new UsageError(`there is no ${what} ${one}${suggestion(one, known)}`)
    }
  }
  return [...new Set(found)]
}

function readPaper(text: string): Pick<Answers, 'size' | 'orientation'> {
  const [size = '', orientation = 'landscape', ...more] = text.trim().split(/[-\s]+/)
  if (!sizes.includes(size.toUpperCase()) || !orientations.includes(orientation) || more.length) {
    throw new UsageError(`"${text}" is no paper; give one such as A3 or A4-portrait`)
  }
  return { size: size.toUpperCase(), orientation }
}

function readTheme(text: string): string {
  if (!themes.includes(text)) {
    throw new UsageError(`there is no theme ${text}${suggestion(text, themes)}`)
  }
  return text
}

/** `essen-2028` from a folder's name: what may stand in a UID and a path. */
function idOf(folder: string): string {
  const id = plain(folder)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  // Of a name in another script only the year is left.
  return /[a-z]/.test(id) ? id : ['calendar', id].filter((part) => part !== '').join('-')
}

function titleCase(text: string): string {
  return text
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .trim()
}
