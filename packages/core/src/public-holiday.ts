import type { Holiday } from './holiday.ts'

/** Where and since when the law makes a day a public holiday. */
export interface LegalSpan {
  /** ISO 3166 code of the country, or ISO 3166-2 code of the Land or canton. */
  readonly region: string
  /** First and last Gregorian year in which it holds there. */
  readonly since?: number
  readonly till?: number
  /** Only in some municipalities: in which, as the law says it. */
  readonly where?: string
  /** The law, and where it was read. */
  readonly law: string
}

/** A public holiday of a country, or of some of its Länder or cantons. */
export interface PublicHoliday {
  /** What the days have in common; each span makes it a holiday of its own region. */
  readonly holiday: Holiday
  readonly in: readonly LegalSpan[]
}

/**
 * Whether a region lies in another or is the same, by their ISO 3166 codes.
 *
 * @example
 * isInRegion('DE-BY', 'DE') // => true
 * isInRegion('DE', 'DE-BY') // => false
 */
export function isInRegion(region: string, of: string): boolean {
  return region === of || region.startsWith(`${of}-`)
}

/**
 * The public holidays of a region, ready to be reckoned: those that the law gives it, and the
 * feasts among `feasts` that say themselves that they are public holidays there. Days that only
 * some municipalities have are left out but for those named in `also`. A day of which the law of
 * the region changed comes once for each time in which it held, with the same id.
 *
 * @example
 * publicHolidaysIn('DE-BE', publicHolidays).some(({ id }) => id === 'de-womens-day') // => true
 */
export function publicHolidaysIn(
  region: string,
  all: readonly PublicHoliday[],
  feasts: readonly Holiday[] = [],
  also: readonly string[] = [],
): Holiday[] {
  const own = feasts.filter(
    (feast) =>
      feast.publicHoliday && feast.region !== undefined && isInRegion(region, feast.region),
  )
  const ownIds = new Set(own.map(({ id }) => id))
  const given = all
    .filter(({ holiday }) => !holiday.sameAs?.some((id) => ownIds.has(id)))
    .flatMap(({ holiday, in: spans }) =>
      spans
        .filter((span) => isInRegion(region, span.region))
        .filter(({ where }) => where === undefined || also.includes(holiday.id))
        .map(
          ({ since, till, law }): Holiday => ({
            ...holiday,
            region,
            publicHoliday: true,
            ...(since !== undefined && { since }),
            ...(till !== undefined && { till }),
            sources: [law],
          }),
        ),
    )
  return [...own.map((feast) => ({ ...feast, region })), ...given]
}

/**
 * The days that the law gives to some municipalities of a region only, and to which.
 *
 * @example
 * localHolidaysIn('DE-BY', publicHolidays).map(({ id }) => id) // => ['de-peace-festival', 'de-assumption']
 */
export function localHolidaysIn(
  region: string,
  all: readonly PublicHoliday[],
): readonly { readonly id: string; readonly where: string }[] {
  return all.flatMap(({ holiday: { id }, in: spans }) =>
    spans.flatMap(({ region: of, where }) =>
      where !== undefined && isInRegion(region, of) ? [{ id, where }] : [],
    ),
  )
}

/**
 * The regions of which public holidays are known, sorted: countries, and of those whose Länder or
 * cantons differ each of these.
 *
 * @example
 * regionsOf(publicHolidays, data.holidays).filter((code) => code.startsWith('DE-')).length // => 16
 */
export function regionsOf(
  all: readonly PublicHoliday[],
  feasts: readonly Holiday[] = [],
): readonly string[] {
  const own = feasts.flatMap(({ region, publicHoliday }) =>
    publicHoliday && region !== undefined ? [region] : [],
  )
  const given = all.flatMap(({ in: spans }) => spans.map(({ region }) => region))
  return [...new Set([...own, ...given])].sort()
}

/**
 * Whether a code names a region that is not in the list although others of its country are.
 *
 * @example
 * isUnknownRegion('DE-XX', ['AT', 'DE-BY', 'DE-NW']) // => true
 * isUnknownRegion('DE-BY', ['AT', 'DE-BY', 'DE-NW']) // => false
 */
export function isUnknownRegion(region: string, known: readonly string[]): boolean {
  const country = region.slice(0, 2)
  const parts = known.filter((one) => one.startsWith(`${country}-`))
  return region !== country && parts.length > 0 && !parts.includes(region)
}
