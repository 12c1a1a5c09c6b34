import {
  addDays,
  gregorianYear,
  type Holiday,
  isWithin,
  type Names,
  type Occurrence,
  parseIsoDate,
} from '@interkalender/core'
import {
  chosenHolidays,
  type Data,
  editionHolidays,
  editionOccurrences,
  findTradition,
  ownLanguage,
  printedHolidays,
  type TraditionView,
} from '../calendar-year.ts'
import type { Edition } from '../edition.ts'
import { type Direction, dayAndMonth, direction, fullDate } from '../language.ts'
import { collatorOf } from '../order.ts'
import { type Review, reviewsOf } from '../reviews.ts'
import { editionSpan, lastYearOf, yearLabel } from '../span.ts'
import { words } from '../words/index.ts'
import { type ProofWords, proofWords } from './words.ts'

/** A community's feasts in a year, in words, for its members to check. */
export interface Proof {
  readonly language: string
  readonly tradition: TraditionView
  readonly words: ProofWords
  readonly title: string
  /** The calendar it is for. */
  readonly calendar: string
  readonly intro: readonly string[]
  /** Who has checked the whole tradition before, or that nobody has. */
  readonly reviews: readonly string[]
  /** By date; then, without one, by name. */
  readonly feasts: readonly ProofFeast[]
  readonly undated: readonly ProofFeast[]
  /** Who gets it back, a line each. */
  readonly sendBack: readonly string[]
  readonly state: string
}

/** One feast, with everything that the calendar says of it. */
export interface ProofFeast {
  readonly id: string
  readonly name: string
  readonly tradition: TraditionView
  /** Mourning and remembrance. */
  readonly quiet: boolean
  /** When it falls in the year: the days, then how they begin and how sure they are. */
  readonly dates: readonly { readonly when: string; readonly facts: readonly string[] }[]
  /** Importance, tone, fast, rest, and where it is shown. */
  readonly kind: string
  readonly names: readonly ProofName[]
  readonly texts: readonly ProofText[]
  readonly sources: string
  readonly reviews: readonly string[]
}

/** A name in a language of the edition or of the community. */
export interface ProofName {
  readonly language: string
  readonly label: string
  readonly text: string
  readonly direction: Direction
  /** The name in Latin letters; empty where it has another script and nobody gave one. */
  readonly latin?: string
}

/** A text, with what it is; empty where it is missing. */
export interface ProofText {
  readonly label: string
  readonly text: string
  readonly language: string
}

/**
 * The traditions for which pages are made where none is named: each of the edition's that has
 * feasts of its own. Every feast stands on one of the pages.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * proofTraditions(edition, data).includes('judaism') // => true
 */
export function proofTraditions(edition: Edition, data: Data): string[] {
  const ids = feastsToProve(edition, data).map(({ tradition }) => findTradition(data, tradition).id)
  return [...new Set(ids)].sort()
}

/**
 * Puts together what a community has to check: all feasts of its tradition that the edition shows,
 * and those that wait for its word. With `own` only those of the tradition itself, without those
 * below it that are listed. Undefined if there is none.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * createProof(edition, data, 'judaism', 'de').tradition.name // => 'Judentum'
 */
export function createProof(
  edition: Edition,
  data: Data,
  tradition: string,
  language: string,
  own = false,
): Proof | undefined {
  const found = findTradition(data, tradition)
  const holidays = feastsToProve(edition, data).filter((holiday) =>
    own
      ? findTradition(data, holiday.tradition).id === found.id
      : isWithin(holiday.tradition, tradition),
  )
  if (holidays.length === 0) return undefined
  const { first, last } = editionSpan(edition)
  const { year } = edition
  const say = proofWords(language)
  const printed = new Set(printedHolidays(edition, data).map(({ id }) => id))
  const falling = new Map<string, Occurrence[]>()
  for (const one of editionOccurrences(edition, data, year, lastYearOf(edition), holidays)) {
    if (one.start < first || one.start > last) continue
    falling.set(one.holiday.id, [...(falling.get(one.holiday.id) ?? []), one])
  }
  const collator = collatorOf(language)
  const feast = (holiday: Holiday) =>
    proofFeast(holiday, falling.get(holiday.id) ?? [], {
      edition,
      data,
      language,
      printed: printed.has(holiday.id),
    })
  const dated = holidays
    .filter(({ id }) => falling.has(id))
    .map((holiday) => ({ start: falling.get(holiday.id)?.[0]?.start ?? 0, ...feast(holiday) }))
    .sort((a, b) => a.start - b.start || collator.compare(a.name, b.name))
    .map(({ start, ...rest }) => rest)
  const undated = holidays
    .filter(({ rule }) => !rule)
    .map(feast)
    .sort((a, b) => collator.compare(a.name, b.name))
  const whole = edition.reviewed.filter(({ of }) => isWithin(tradition, of))
  const { publisher } = edition
  return {
    language,
    tradition: view(data, tradition, language),
    words: say,
    title: say.title(yearLabel(edition)),
    calendar: edition.title[language] ?? edition.title[edition.language] ?? edition.city,
    intro: say.intro(edition.city),
    reviews:
      whole.length > 0 || dated.some(({ reviews }) => reviews.length > 0)
        ? whole.map((review) => reviewed(review, language))
        : [say.neverReviewed],
    feasts: dated,
    undated,
    sendBack: [publisher.name, ...publisher.address, ...publisher.contact],
    state: say.state(fullDate(parseIsoDate(edition.released), language)),
  }
}

/** What the edition shows, and what of its traditions waits to be confirmed. */
function feastsToProve(edition: Edition, data: Data): Holiday[] {
  const chosen = chosenHolidays(edition, data)
  const ids = new Set(chosen.map(({ id }) => id))
  const waiting = editionHolidays(edition, data).filter(
    ({ id, tradition, layer, unconfirmed }) =>
      unconfirmed === true &&
      !ids.has(id) &&
      edition.traditions.some((one) => isWithin(tradition, one)) &&
      (layer === undefined || edition.layers.includes(layer)),
  )
  return [...chosen, ...waiting]
}

function view(data: Data, id: string, language: string): TraditionView {
  const { name, code, group, id: found } = findTradition(data, id)
  return { id: found, name: name[language] ?? name.en ?? id, code, group }
}

const reviewed = (review: Review, language: string) =>
  proofWords(language).reviewed(review, fullDate(parseIsoDate(review.date), language))

interface FeastInput {
  readonly edition: Edition
  readonly data: Data
  readonly language: string
  readonly printed: boolean
}

function proofFeast(
  holiday: Holiday,
  occurrences: readonly Occurrence[],
  { edition, data, language, printed }: FeastInput,
): ProofFeast {
  const say = proofWords(language)
  const { id, tone, importance } = holiday
  const single = edition.reviewed.filter(({ of }) => of === id)
  const inherited = reviewsOf(edition, holiday)
  return {
    id,
    name: holiday.name[language] ?? holiday.name.en ?? id,
    tradition: view(data, holiday.tradition, language),
    quiet: tone === 'mourning' || tone === 'remembrance',
    dates:
      occurrences.length > 0
        ? occurrences.map((occurrence) => date(occurrence, language))
        : [
            {
              when: '',
              facts: [holiday.personal ? say.personal : say.announced(yearLabel(edition))],
            },
          ],
    kind: [
      importance === 'major' ? say.major : say.minor,
      say.tones[tone],
      holiday.fasting && tone !== 'fast' && say.fasting,
      holiday.workRest && say.workRest,
      holiday.unconfirmed ? say.unconfirmed : printed ? say.printed : say.notPrinted,
    ]
      .filter((part) => part)
      .join(' · '),
    names: namesOf(holiday, edition, data, language),
    texts: textsOf(holiday, data, language),
    sources: `${words(language).source}: ${holiday.sources.join('; ')}`,
    reviews: (single.length > 0 ? inherited : []).map((review) => reviewed(review, language)),
  }
}

/** When it falls, how it begins, how sure that is and on whose word. */
function date({ holiday, start, days, certainty, tolerance, authority }: Occurrence, lang: string) {
  const [say, shared] = [proofWords(lang), words(lang)]
  const { begins, main = 1 } = holiday
  const last = addDays(start, days - 1)
  const lastDay =
    gregorianYear(last) === gregorianYear(start) ? dayAndMonth(last, lang) : fullDate(last, lang)
  const facts = [
    begins === 'evening-before' && say.eve(dayAndMonth(addDays(start, -1), lang)),
    begins === 'evening' && shared.beginsEvening,
    begins === 'sunrise' && shared.beginsSunrise,
    days > 1 && `${shared.lasts(days)}.`,
    main > 1 && say.chiefDay(dayAndMonth(addDays(start, main - 1), lang)),
    tolerance > 0 && shared.tolerance(tolerance, authority),
    certainty === 'announced' && shared.published(authority),
    certainty === 'fixed' && tolerance === 0 && say.fixed,
  ].filter((fact) => fact !== false)
  return {
    when: days > 1 ? say.span(fullDate(start, lang), lastDay) : fullDate(start, lang),
    facts,
  }
}

/**
 * The names in the edition's languages, and in those that only a community's own file has, each
 * with its transliteration.
 */
function namesOf(holiday: Holiday, edition: Edition, data: Data, language: string): ProofName[] {
  const { name } = holiday
  const own = ownLanguage(holiday, data)
  const common = new Set((data.languages ?? []).map((one) => one.language))
  const tags = new Set([language, ...edition.languages, ...(own ? [own] : [])])
  for (const tag of Object.keys(name)) {
    if (!common.has(tag) && tag !== 'de' && tag !== 'en') tags.add(tag)
  }
  const label = new Intl.DisplayNames(language, { type: 'language' })
  return [...tags]
    .filter((tag) => name[tag] !== undefined && !tag.endsWith('-Latn'))
    .map((tag) => {
      const text = name[tag] ?? ''
      const isLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text)
      return {
        language: tag,
        label: label.of(tag) ?? tag,
        text,
        direction: direction(tag),
        ...(!isLatin && { latin: name[`${tag}-Latn`] ?? '' }),
      }
    })
}

function textsOf(holiday: Holiday, data: Data, language: string): ProofText[] {
  const [say, shared] = [proofWords(language), words(language)]
  const own = ownLanguage(holiday, data)
  const texts: ProofText[] = []
  const add = (label: string, text: string | undefined, tag: string) => {
    if (text !== undefined) texts.push({ label, text, language: tag })
  }
  const inBoth = (label: string, names: Names | undefined) => {
    add(label, names?.[language], language)
    if (own !== undefined && own !== language) add(label, names?.[own], own)
  }
  add(shared.alsoCalled, holiday.alsoCalled?.[language]?.join(', '), language)
  add(say.meaning, holiday.meaning?.[language] ?? '', language)
  inBoth(shared.greeting, holiday.greeting)
  inBoth(say.courtesy, holiday.courtesy)
  inBoth(say.avoid, holiday.avoid)
  return texts
}
