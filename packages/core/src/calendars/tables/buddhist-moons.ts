/**
 * The full moons of Buddhist feasts, 1900–2100.
 *
 * Computed with astronomy-engine 2.1.19 (../../astronomy/buddhist-moons.ts). The poya days of
 * 2003–2026 are those of Sri Lanka's gazettes, as listed in vacanza/holidays, sinhala.py and
 * sri_lanka.py; the rule gives the same. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): 4a471295.
 */
import type { NearYear, YearlyDays } from './yearly-days.ts'

/** The years whose poya days have been gazetted. */
export const gazettedPoya = { first: 2003, last: 2026 } as const

/** The first full moon of May, days of Germany (summer time, UTC+2). */
export const mayFullMoon: YearlyDays = {
  firstYear: 1900,
  from: [5, 1],
  days:
    'd2lash7qf4nc0j8rg6pe2kath7qf3mb1j9rh5od2kati7qf4mb1k8rg6nd2lati7pe3mb1k9rg5oc2lbsi7pe3mc1j' +
    '8rf5od2lath6pf3mc1j8rg5od3k9sh6pf4mb0j7qg6od2l9sh7pf4nb0j8qg6oc1kash7qe3mb0j8rg5od1kath7pe' +
    '3lb1j8rg4nc2kati6pe3m',
}

/** Years in which it falls close to midnight, and the seconds from it (positive: after it). */
export const mayFullMoonNearCalls: readonly NearYear[] = [
  [1933, 255],
]

/** Vesak full moon poya, Sri Lanka. */
export const vesakPoya: YearlyDays = {
  firstYear: 1900,
  from: [4, 26],
  days:
    'i7pf3mcvj8rg4ndwlati6pe4mcvk8qg5ndwlash7pe4nbuj8qg5odwlash7qe4ncti8rg5odvk9sh7qf3mbui8rh5o' +
    'dvk9si7pf4lbuj8rg5ncvl9si7pe3mbuj9rg5ncvlash6pd3mcuj8rf4ndvlath6pewmbui7qg4ndwk9sh6pexmbuj' +
    '7qg5ndvl9rh7pexmati8r',
}

/** Poson full moon poya, Sri Lanka. */
export const posonPoya: YearlyDays = {
  firstYear: 1900,
  from: [5, 26],
  days:
    'h6pewlbuj8rg4ncvkasi6oexlbuj7qf5ncvl9sh6oexmbuj8pf5ocvk9rg6pexmbti7qf5odvk9sg6pfwmbti7qgyn' +
    'cvj9sh6pexlatj7qgzncuk9sh7odwlatj8qfynbukash6pdwlbtj8rfxncuk9sg5oewlbui7qfxncvk9sh5oexlbti' +
    '6pfyncvk8rg6oexmati7q',
}
