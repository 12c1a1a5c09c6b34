/**
 * Naw-Rúz and the Twin Holy Birthdays of the Badíʿ calendar, 2015–2401 (172–558 B.E.).
 *
 * 2015–2064: the table of the Bahá'í World Centre (sources: scripts/tables/bahai.ts); beyond,
 * computed by ../../astronomy/bahai.ts (equinox, sunset and new moon at Tehran) with
 * astronomy-engine 2.1.19. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): b2c904b1.
 */
import type { NearYear, YearlyDays } from './yearly-days.ts'

/** The last Gregorian year whose Naw-Rúz and Twin Birthdays the World Centre has published. */
export const lastPublished = 2064

/** Naw-Rúz of each Gregorian year. */
export const nawRuzDays: YearlyDays = {
  firstYear: 2015,
  from: [3, 19],
  days:
    '211221122112211121112111211121112111211121111111111111111111111111111111111110111011112221' +
    '222122212221222122211221122112211221122112211221122111211121112111211121112111211121111111' +
    '111112222222222222222222222221222122212221222122212221222122211221122112211221122112211221' +
    '122111211121112222322232223222322232222222222222222222222222222222222221222122212221222122' +
    '212221222112211221122112211',
}

/** The Birth of the Báb in each Gregorian year; the Birth of Bahá'u'lláh is the day after. */
export const birthOfTheBabDays: YearlyDays = {
  firstYear: 2015,
  from: [10, 13],
  days:
    'vj8rg5od3k9sh6pf4mbuj7qg6od2l9sh7pf4nbtj8qg5oc1kash7qe3mbtj8rg5od1kath7pe3lbuj8rg4nc2lbuj7' +
    'qf4mcvl9sh6od3mati7pf4ncvk9rg6pd3mbti7qf4nduj8rg6pe2lath7qg4ncvj8rh6pe3kati7qf5mb1k8rh6od2' +
    'lati8rg5ocvlasi7pd3mcuj8rf4nd2lath6pe3mcvj8qg4ndwkash6pe4mbuj7qg5ndwl9sh6pe4nbti8qg5oc1k9r' +
    'h7qe3mbti8rg5od2lati7qf3mcvj9sh5od2katj7qf4mbvk9sh6nd2mati7pe4nbvk9rg5od2lbti7qe4ncuj8rf5o' +
    'e2lath6pf4ncvj8rg5oe3lasi6p',
}

/** Where the published Naw-Rúz is not the computed one: year, and by how many days it is later. */
export const nawRuzDepartures: readonly (readonly [year: number, days: number])[] = [
  [2026, 1],
]

/**
 * Near calls of Naw-Rúz: years whose equinox falls within five minutes of sunset at Tehran (more
 * beyond 2026: see astronomy/near-call.ts), and the seconds from sunset; positive: after it.
 */
export const nawRuzNearCalls: readonly NearYear[] = [
  [2026, -12],
  [2059, -108],
  [2352, 527],
  [2385, -149],
]

/** Near calls of the Twin Birthdays: a new moon close to the sunset that decides, in seconds from it. */
export const twinBirthdaysNearCalls: readonly NearYear[] = [
  [2176, -177],
  [2245, 280],
  [2267, -168],
  [2339, 248],
  [2357, 360],
  [2372, -235],
]
